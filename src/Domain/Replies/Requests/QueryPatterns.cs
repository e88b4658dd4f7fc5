using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>What a message looks like that wants to see something (# a name, $ a list place, @ a day).</summary>
internal static partial class QueryPatterns
{
    private const string Opening = "^(?:请问|麻烦|烦请|烦|劳烦|救命|天哪|妈呀|啊|哎呀?|急|老师好?|早上好|上午好|中午好|下午好|晚上好|早安?|嗨|你好|您好|那个|请|帮忙|帮我|给我|我想|想|我要|能不能|可以|现在|目前|今天|@|好的|嗯|谢谢|收到|不好意思|我|这边|我这边|一下|导师助手|小助手|方便的话|有空的话|方便的时候|有空时)*";

    private const string Look = "(?:查看|查询|查查|查一下|查下|查|看看|看一下|看下|看|瞧瞧|发一下|发下|发|列一下|列出|列|显示|调出|打开|搜索|搜|找一下|给|告诉|我|一下|下|把|的|想知道|想看|想|了解|知道|汇报|告知|反馈|说说|说一下|说下)*";

    private const string Closing = "(?:发|给|我|看看|看一眼|一眼|瞅瞅|看|看一下|一下|下|吧|呢|啊|呀|了|列|列出来|出来|有哪些|是哪些|是谁|是什么|怎么样|如何|怎样|咋样|多少|到哪了|到哪里了|谢谢|哈|都|有|多少了|查一下|查查|查|吗|来|情况|辛苦|麻烦)*[?]*$";

    private const string Deed = "(?:谈话?|聊|访|家访|谈心|走访|交流|寄语|沟通|记|写|完成|做|弄|联系)";

    /// <summary>What is asked for: 未访, 谁还没谈.</summary>
    public static EntryKind? KindOf(string pattern) =>
        pattern.Contains("访", StringComparison.Ordinal) ? EntryKind.Visit
        : pattern.Contains("寄语", StringComparison.Ordinal) ? EntryKind.GrowthMessage
        : pattern.Contains("谈", StringComparison.Ordinal) || pattern.Contains("聊", StringComparison.Ordinal) ? EntryKind.Talk
        : null;

    [GeneratedRegex(Opening + Look + "(?:我的?|本学期|这学期|本轮|这一?轮|这次|这边|还)?(?:待办|待谈|待访|未谈|未访|未完成|没完成|没谈|没访|没聊|未家访|没家访|未聊|未谈话|剩下的?|待办事项|待谈话|还没谈|还没访|还没家访|还没聊|还没完成|没谈过)(?:的|话|名单|学生|同学|人|列表|事项|清单|任务|还|都)*" + Closing)]
    public static partial Regex Undone();

    [GeneratedRegex(Opening + Look + "(?:本轮|这轮|这学期|本学期|成长寄语|寄语|家访|谈话|谈心)*(?:还|都|现在|目前|我|就|我这边|这边|到底|总共|一共)*(?:差|剩下?|缺|有|漏)(?:了|下)?(?:谁|哪些|哪几个|几个|多少|哪个|几位|哪几位|哪些人|哪位)(?:人|个|学生|同学|位|孩子)?(?:没有?|未|还没有?)?(?:有)?" + Deed + "?(?:过|完|到|话)?" + Closing)]
    public static partial Regex StillMissing();

    [GeneratedRegex(Opening + Look + "(?:还|都|有)*(?:谁|哪些|哪几个|哪个|几个|多少|哪位|哪几位)(?:人|个|学生|同学|位|孩子)*(?:是|我|我还|还|都|现在)*(?:没有?|未|还没有?)(?:被|有)?" + Deed + "(?:过|完|到|上|话)?(?:的)?" + Closing)]
    public static partial Regex WhoNot();

    [GeneratedRegex(Opening + "(?:我|我的|我这边|这边|还)*(?:没有?|未|还没有?)" + Deed + "(?:过|完|到|话)?的?(?:学生|同学|人|孩子)?(?:还|都)?(?:有|是|剩)?(?:谁|哪些|哪几个|几个|多少|哪位)" + Closing)]
    public static partial Regex NotWho();

    /// <summary>家访还有谁没去, 寄语哪些人没写: the business leads, so that any verb will do behind.</summary>
    [GeneratedRegex(Opening + Look + "(?:本学期|这学期|本轮|这轮|这次)?的?(?:家访|谈话|谈心谈话|谈心|寄语|成长寄语|走访|家校沟通)(?:的|任务|工作|方面|这块|这边|我|还|都|有|剩|差|是)*(?:谁|哪些|哪几个|哪个|几个|多少|哪位|哪几位|几家|哪几家|哪家)(?:人|个|学生|同学|位|孩子|家)*(?:是|我|还|都)*(?:没有?|未)(?:被|有)?(?:去|做|完成|弄|搞|写|谈|聊|访|进行|落实|到|家访|走)?(?:过|完|到|成|上)?的?" + Closing)]
    public static partial Regex WhoNotOf();

    [GeneratedRegex(Opening + Look + "(?:我的?|我们?的?|我这边的?|本学期的?|这学期的?|自己的?|本轮|这轮|这次|整体|总体|总的|现在的?|目前的?|谈话|家访|谈心|谈心谈话|导师|任务|工作|完成|的)*(?:进度|完成情况|完成率|进展|进度条|完成进度|任务进度|完成度)" + Closing)]
    public static partial Regex Progress();

    [GeneratedRegex("^(?:我的|我的进度|我的情况|我的任务情况)$|" + Opening + "(?:我|我们|我这边|目前|现在|一共|总共|已经?|都|任务|谈话|家访)*完成了?(?:多少|几个|几位)(?:个|人|学生|位)?(?:了|啊|呀|呢)*[?]*$|" + Opening + "(?:我|我们|我的|我这边|这边|这轮|本轮|本学期|这学期|目前|现在|谈话|家访|谈心|任务|工作|导师)*(?:完成|做|进行|进展|推进)[得的](?:怎么样|怎样|咋样|如何|多少|到哪一?步)(?:了|啊|呀|呢)*[?]*$|" + Opening + "(?:我|我们|一共|总共|已经|都|目前|现在|到现在|本学期|这学期)*" + Deed + "(?:完成)?(?:了|过|完)+(?:几个|多少|几位|几次)(?:了|学生|同学|人|个)*(?:[?]|呢|啊)*$")]
    public static partial Regex Mine();

    [GeneratedRegex(Opening + Look + "(?:我的?)?(?:最近|历史|近期|以往|过往|刚才|刚刚|前面|之前|上几条|这几天)(?:的|几条|那些|几次|\\d+条|五条|十条|我)*(?:谈话|家访|谈心)?(?:的)?(?:记录|记录情况|记的|记了什么|记了啥|记了哪些|都?记了些?什么|谈了谁|谈了哪些|谈了哪些人|聊了谁)" + Closing)]
    public static partial Regex Recent();

    [GeneratedRegex("^(?:查看?|看看?)?(?:最近|我的记录|记录|最近几条|查记录|看记录|我的最近记录|历史记录)[?]*$|" + Opening + Look + "我?(?:最近|近期|这几天|这两天)我?(?:都)?(?:谈|聊|记|访|家访|写|录)了?(?:些|哪些|什么|谁|啥|几个|哪几个)+(?:人|学生|同学)?[?啊呀呢]*$|" + Opening + Look + "我的?(?:谈话|家访)?记录" + Closing)]
    public static partial Regex RecentAlone();

    [GeneratedRegex(Opening + "(?:查看|查询|查查|查一下|查下|查|看看|看一下|看下|搜索|搜|找一下|调出|翻一下|翻翻|了解一下|了解下|看)+(?:学生|一下|下)*(?:[#$](?:同学)?[、和跟与]?)+(?:的|最近|本学期|这学期|目前|以前|之前|所有|全部|谈话|家访|谈心|历史)*(?:进度|情况|记录|档案|资料|信息|谈话|家访|寄语|状态|表现|历史)*" + Closing)]
    public static partial Regex LookUp();

    /// <summary>查 张三 听说他初中打过架: why it is asked stands behind.</summary>
    [GeneratedRegex("^(?:查|查询|查看|查一下|查下)(?:学生)?[#$](?:同学)?(?:听说|据说|有人说|我?想了解|我?想知道|班主任说|老师说).{0,30}$")]
    public static partial Regex LookUpBecause();

    [GeneratedRegex(Opening + "[#$](?:同学)?(?:最近|现在|这学期|目前|近来|近况)*(?:怎么样|如何|咋样|什么情况|近况)(?:了|啊|呢)*[?]*$")]
    public static partial Regex HowIs();

    [GeneratedRegex(Opening + "(?:[#$](?:同学)?[、和跟与]?)+的?(?:最近|本学期|这学期|目前|以前|之前|所有|全部|谈话|家访|谈心|历史|近期)*的?(?:进度|记录|情况|档案|资料|谈话情况|沟通记录|进展)" + Closing)]
    public static partial Regex OfStudent();

    [GeneratedRegex("(?:上次|上回|最近一次|最后一次|之前)(?:我)?(?:跟|和|找|与|同|家访|谈|聊)?#.*(?:什么时候|哪天|何时|几号|多久|啥时候)|#(?:上次|上回|最近一次|最后一次|是)?[^问想说要约,]{0,6}(?:什么时候|哪天|何时|几号|啥时候).{0,4}(?:谈|聊|访|沟通|交流)|#.{0,4}多久没(?:谈|聊|访)|多久没(?:跟|和|找|谈|聊).{0,2}#|(?:有没有|是否|是不是|有无)(?:已经)?(?:跟|和|找|与|给|去)?#?.{0,3}(?:谈|聊|家访|访|沟通)(?:过|了).{0,6}|(?:我|已经|本学期|这学期|最近|@|上次)*(?:跟|和|找|与|给|去)?[#$](?:同学|家长|妈妈|爸爸|家)?(?:本学期|这学期|最近|这轮|@|上次|我|是不是|有没有|已经|都|之前|到底|是否|你们?|您)*(?:谈话?|聊天?|家访|访|沟通|交流|谈心|联系|记)(?:过|了|完|上|好)*(?:了)?(?:吗|没有?|没呢|么|嘛|没啊|否)[?啊呢]*$|^[#$](?:这学期|本学期|最近|目前|现在|一共|总共|到现在)*(?:谈|聊|访|家访|沟通)(?:了|过)(?:几次|多少次|几回)[?]*$|(?:谈|聊|访|家访|沟通)过?了?[#$](?:了|过)?(?:吗|没有?|么)[?]*$")]
    public static partial Regex WhetherDone();

    /// <summary>张三上次谈是什么时候, 李想的最近一次家访是哪天.</summary>
    [GeneratedRegex(Opening + "(?:查一下|查下|查|看看|看一下|看)*[#$](?:同学|的|妈妈|家长|爸爸|家)*(?:上一?次|上回|最近一次|最后一次|前一次|最近)(?:的|是|我|跟[他她])*" + Deed + "?(?:话|天)?(?:了|过|的|时间|记录)*(?:是|在|是在)?(?:什么时候|哪天|哪一天|何时|几号|啥时候|几时|多久前|多久之前|多久以前)(?:的|了|啊|呀|呢|来着)*[?]*$")]
    public static partial Regex WhenLast();
}
