using System.Text.RegularExpressions;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>The words by which hand-overs are taken, looked through and taken back.</summary>
public static partial class HandoffWordPhrases
{
    public const string Handoff = "转介";

    /// <summary>接手, 我来接手, 接手 2, 接手 李想.</summary>
    [GeneratedRegex(@"^(?:好的?[，,]?|收到[，,]?)?(?:我|由我|我来|让我)?接手(?:了|吧|一下)?[\s：:]*(?<which>[^\s。！!~]{0,8})[。！!~\s]*$")]
    public static partial Regex Take();

    [GeneratedRegex(@"^(?:转介|待接手|转介名单|转介列表|待接手名单|有(?:没有)?转介|转介(?:有|还有)哪些)[？?。！!\s]*$")]
    public static partial Regex Queue();

    /// <summary>都接手, 全部接手.</summary>
    [GeneratedRegex(@"^(?:好的?[，,]?|收到[，,]?)?(?:我|由我|我来)?(?:(?:都|全部?|全都|一起|两个都|三个都)(?:由我|我来)?接手|接手(?:全部|所有|都))(?:了|吧)?[。！!~\s]*$")]
    public static partial Regex TakeAll();

    /// <summary>我去, 我来处理, 马上到: whoever says so acts, though the word is another.</summary>
    [GeneratedRegex(@"^(?:好的?|收到|嗯|知道了|明白)?[，,。\s]*(?:我|由我|我来|我马上|马上|我现在|现在|我这就|这就)(?:去|来|接|跟进|处理|负责|过去|到|联系|去处理|来处理|来跟进|来接|去看看|去找[他她]|就去|就到|赶过去)(?:了|吧|一下|她|他)?[。！!~\s]*$")]
    public static partial Regex Acting();

    /// <summary>不知道是谁, 还不清楚: whom it is about cannot be said.</summary>
    [GeneratedRegex(@"^(?:我)?(?:也|还)?(?:不知道|不清楚|不确定|没看清|看不出|不认识|没问出来|不晓得)(?:是)?(?:谁|哪个|哪位|哪个学生|叫什么|名字)?(?:同学|学生)?[。！!~\s]*$")]
    public static partial Regex NobodyKnown();

    /// <summary>退回, 接错了: somebody else is to take it.</summary>
    [GeneratedRegex(@"^(?:不好意思|抱歉|对不起)?[，,]?(?:我)?(?:退回|退回转介|接错了?|误接了?|接错人了?|撤回接手|撤销接手|取消接手|我接不了|接不了)(?:了|吧)?[\s：:]*(?<which>[^\s。！!~]{0,8})[。！!~\s]*$")]
    public static partial Regex GiveBack();

    /// <summary>收到, 知道了: read, and no more.</summary>
    [GeneratedRegex(@"^(?:好的?|收到|嗯+|知道了|明白了?|了解|已阅|看到了|ok|行|谢谢)(?:[，,。！!~\s]|好的?|收到|谢谢|明白了?|知道了|老师)*$", RegexOptions.IgnoreCase)]
    public static partial Regex Read();

    /// <summary>What may be a name behind 撤回转介.</summary>
    public static string FirstWord(string text) => Leading().Match(text) is { Success: true } match && match.Groups["word"].Length <= 4 ? match.Groups["word"].Value : "";

    [GeneratedRegex(@"^[\s：:]+(?<word>[\p{L}]+)")]
    private static partial Regex Leading();

    /// <summary>转介吧, 马上转, 上报, 通知心理老师: yes to an offer.</summary>
    [GeneratedRegex(@"^(?:好的?|要|请|快|马上|赶紧|立刻|帮我|嗯|需要|那就?|还是|要不|想了想|不放心|再想想|我看|[，,\s])*(?:(?:转介?|转给心理老师|接手|上报|报上去|报告|报)(?:给?(?:学校|领导|值班领导|心理老师|德育处))?(?:吧|一下|了吧|他|她|过去|的好)*|(?:请|让|叫|喊|麻烦|通知|联系|告诉|找|报告)(?:一下|下)?(?:他们|她们|老师们?|(?:学校)?心理(?:健康)?老师|(?:值班|学校)?领导|学校|德育处)(?:和(?:心理老师|值班领导|领导|学校))?(?:快|马上|赶紧)?(?:过来|来|接手|处理|联系我)?(?:看看|一下|吧)*|需要|马上|尽快|赶紧|快)(?:[，,]?(?:谢谢|麻烦了|拜托了?))?[。！!~\s]*$")]
    public static partial Regex Yes();

    /// <summary>李想我来跟进, without the name.</summary>
    [GeneratedRegex(@"^(?:好的?|收到|嗯|知道了)?[，,。\s]*(?:同学)?(?:的|这边|那边|这份|那份|这个|那个|的事)*[，,：:\s]*(?:我|由我|我来|让我|我马上|我现在|我这就|马上|归我)(?:去|来)?(?:接手?|跟进|处理|负责|去|来|联系|看看|找|陪|过去)*(?:了|吧|一下|同学)*[。！!~\s]*$")]
    public static partial Regex TakesNamed();

    /// <summary>他刚才说不想活了, 不是割腕，是划伤: nobody is named, and no other person is meant by it.</summary>
    [GeneratedRegex(@"^(?:刚才|刚刚|刚|今天|后来|结果|另外|而且|然后|对了|现在|这会儿?|还有|聊的时候|谈的时候|[，,。\s])*(?:[他她](?!们|妈|爸|父|母|爷|奶|家|同|朋友|的|哥|姐|弟|妹|室友)|(?:这|那)(?:个|位)?(?:孩子|同学|学生)(?!的)|孩子(?!的|他?妈|他?爸)|该生)|^不是[^，,。？?\s]{1,5}[，,。\s]+(?:只|就|而)?是")]
    public static partial Regex OfTheSame();

    /// <summary>我不想活了: the sender speaks of nobody but himself.</summary>
    [GeneratedRegex(@"^(?!.*(?:学生|孩子|同学|男生|女生|[他她]|有人|听|(?<!老实|实话)说(?!实话)|看到|看见|谈|聊|班|收到|接到|发现|怀疑|担心|微信|短信))(?:真的?|唉+|哎+|老实说|说实话|其实|最近|有时候?|今天|感觉|觉得|[，,。\s])*(?:我|本人)(?!们|校|家)")]
    public static partial Regex OfOneself();

    /// <summary>是我自己.</summary>
    [GeneratedRegex(@"^(?:就?是|说的是|不是学生[，,]?是)?(?:我(?:自己|本人)|本人|说我自己)(?:的事)?(?:啊|呀|吧)?[。！!~\s]*$")]
    public static partial Regex Oneself();

    /// <summary>李想和张三都割腕了: what is said goes for every one of those named, and for nobody else.</summary>
    public static bool IsToldOfAll(string text, IReadOnlyList<string> names)
    {
        var marked = names.OrderByDescending(name => name.Length).Aggregate(text, (left, name) => left.Replace(name, Mark, StringComparison.Ordinal));
        return marked.Count(character => character == Mark[0]) == names.Count && ToldOfAll().Match(marked) is { Success: true } told
            && told.Value.Count(character => character == Mark[0]) == names.Count;
    }

    [GeneratedRegex(@"#(?:同学)?(?:(?:[和跟与及、，,\s]|还有|以及)+#(?:同学)?)+[，,\s]*(?:他们|她们)?(?:[两二三四俩2-4](?:个|位|人|名)*(?:人|同学|孩子)?)?(?:刚才|今天|昨晚|也)*(?:都|全都?|双双|同时|一起)(?!在场|看|知道|听|发现|怕|担心|害怕|说有|说[他她#]|反映|反应|告诉)")]
    private static partial Regex ToldOfAll();

    /// <summary>More than a 马上, which may be said of anything.</summary>
    [GeneratedRegex("转|报|接手|请|让|叫|喊|通知|联系|告诉|找")]
    public static partial Regex SaysWhat();

    /// <summary>请方老师来, 叫何校长: <c>who</c> is to come.</summary>
    [GeneratedRegex(@"^(?:好的?|嗯|要|快|马上|赶紧|那就?|还是|帮我|[，,\s])*(?:请|让|叫|喊|麻烦|通知|联系|告诉|找|转给)(?:一下|下)?(?<who>\p{L}{2,6}?)(?:快|马上|赶紧)?(?:过来|来|接手|处理|联系我)?(?:看看|一下|吧)*[。！!~\s]*$")]
    public static partial Regex CalledFor();

    /// <summary>李想和张三: the names that stand side by side.</summary>
    public static IReadOnlyList<string> NamesIn(string text) => [.. Joints().Split(text.Trim()).Where(name => name.Length > 0)];

    [GeneratedRegex(@"同学(?=[和跟与及、，,\s])|\s*(?:[和跟与及、，,\s]|还有|以及)\s*|(?:同学)?(?:两个人?|俩|都是|都)?[。！!~\s]*$")]
    private static partial Regex Joints();

    /// <summary>都不是: none of those.</summary>
    [GeneratedRegex(@"^(?:他们|她们)?(?:[两三四]个?(?:人|位)?|谁)?(?:都|全|也)+不是(?:[他她]们?|这[两几]个)?[。！!~\s]*$")]
    public static partial Regex IsNone();

    /// <summary>不是张三也不是李想 is no correction.</summary>
    [GeneratedRegex("不是.*不是")]
    public static partial Regex DeniesTwice();

    /// <summary>不是张三, 除了张三; of several also 张三没有, which of one alone may deny the danger.</summary>
    public static bool Denies(string text, string name, bool isOneOfSeveral) =>
        DeniedBefore().IsMatch(text.Replace(name, Mark, StringComparison.Ordinal))
        || (isOneOfSeveral && DeniedBehind().IsMatch(text.Replace(name, Mark, StringComparison.Ordinal)));

    private const string Mark = "#";

    [GeneratedRegex(@"(?:不是|不关|除了|不包括)#(?:同学)?(?:说的|写的|的事|的)?(?:$|[，,。！!\s也以都])|[跟和]#(?:同学)?(?:没关系|无关|没有关系)")]
    private static partial Regex DeniedBefore();

    [GeneratedRegex(@"(?:^|[，,。\s])#(?:同学)?(?:那边|这边|那个)?(?:没有?(?:$|[，,。！!\s]|事|说|割|这样|问题|关系)|不是|除外|不用|没事|好好的|不算|就不用)")]
    private static partial Regex DeniedBehind();

    /// <summary>两个都要, 都转介: everybody who was offered.</summary>
    [GeneratedRegex(@"^(?:好的?|嗯|那)?[，,\s]*(?:他们|她们|这)?(?:(?:[两二三四2-4]个?(?:个|位|人|名)?|俩)(?:同学|学生|孩子|人)?)?(?:都|全都|全部|一起|一并)(?:请|需要|要|得)?(?:转介?|接手|需要|要)(?:了|吧|一下)*[。！!~\s]*$")]
    public static partial Regex Both();

    /// <summary>李想也要, 还有李想: this one as well.</summary>
    [GeneratedRegex(@"^(?<who>[^\s，,。]{1,6}?)(?:同学)?也(?:一起|一样|请|需要|要|得)*(?:要|转介?|需要|接手|一样|请)(?:吧|了|一下)*[。！!~\s]*$")]
    public static partial Regex Also();

    /// <summary>王子涵呢, 是张三吗.</summary>
    [GeneratedRegex(@"(?:呢|吗|么|[？?])[。！!~\s]*$")]
    public static partial Regex IsQuestion();

    /// <summary>张三也是: of the one who was left out.</summary>
    [GeneratedRegex(@"^(?:还有|另外|[，,\s])*(?<who>[^\s，,。]{1,6}?)(?:同学)?也(?:是|一样|有|要|需要|请|转介?|接手)+(?:的|吧|了|一下)*[。！!~\s]*$")]
    public static partial Regex AlsoIs();

    /// <summary>好像是高二4班的那个王子涵: a name, what makes it a guess, and a class.</summary>
    [GeneratedRegex(@"^(?<hedge>(?:好像|应该|可能|大概|估计|也许|似乎|貌似|我?觉得|我?猜|听说|据说|[他她]们说|就|叫|是|哦|嗯|啊|[，,\s])*)(?:我们?班|咱们?班|他们班|(?<class>高?[一二三]?[(（]?[一二三四五六七八九十\d]{1,2}[)）]?班))?(?:里|上)?的?(?:那个|那位|一个|叫|学生|同学|孩子)*(?<name>\S.*?)(?:同学|吧|啊|呢|哦|呀|嘛|的|，|。|！|\s)*$")]
    public static partial Regex Hedged();

    /// <summary>我在外地，接不了: somebody who was asked cannot.</summary>
    [GeneratedRegex(@"^(?!.*[？?]).{0,14}(?:接不了|接不到|接手不了|(?:没法|没办法|无法|不能|不方便|没空|没时间|来不及)(?:去)?(?:接手|接|过去|处理|跟进)|走不开|过不去|赶不(?:过去|回来|到|及)|处理不了|顾不上).{0,12}$|^(?:我)?(?:不在学校|在外地|在外面|在出差)[^，。]{0,6}[。！!\s]*$")]
    public static partial Regex Cannot();

    /// <summary>请方老师接手: it is for somebody else to do.</summary>
    [GeneratedRegex(@"^(?:请|让|叫|由|还是|麻烦|建议)+(?!我)[^我，,。\s]{1,8}(?:来|去)?接手(?:吧|一下|比较好)?[。！!\s]*$")]
    public static partial Regex ForAnother();

    /// <summary>方老师, 何校长: how somebody calls oneself.</summary>
    public static IReadOnlyList<string> OwnNames(string name) =>
        [name, .. Titles.Select(title => name[..1] + title)];

    private static readonly string[] Titles = ["老师", "校长", "副校长", "主任", "书记", "副书记"];

    /// <summary>撤回转介, 取消刚才的转介 李想, 转介发错了.</summary>
    [GeneratedRegex(@"^(?:请|麻烦|我要|帮我)?(?:撤回|撤销|撤消|取消|收回|作废)(?:掉|了|一下|刚才的?|刚刚的?|上一?条|那条|这条|这个|那个|对)?(?<who>[^\s，,。]{0,6}?)的?转介(?<rest>.{0,30})$|^转介(?<who>[^\s，,。]{0,6})(?:请?(?:撤回|撤销|撤消|取消|作废)|弄错|搞错|发错|记错|点错|错了|是?误发|是?误会)(?<rest>.{0,20})$")]
    public static partial Regex Withdraw();
}
