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

    /// <summary>转介吧, 请转介, 马上转: yes to an offer.</summary>
    [GeneratedRegex(@"^(?:好的?|要|请|快|马上|赶紧|帮我|嗯|需要|[，,\s])*(?:(?:转介?|转给心理老师|接手)(?:吧|一下|他|她|过去)*|(?:请|让|叫|麻烦)(?:他们|她们|老师们?|心理老师|值班领导)(?:快|马上|赶紧)?(?:过来|来|接手|联系我)(?:吧|一下)*|需要|马上|尽快|赶紧|快)(?:[，,]?(?:谢谢|麻烦了|拜托了?))?[。！!~\s]*$")]
    public static partial Regex Yes();

    /// <summary>两个都要, 都转介: everybody who was offered.</summary>
    [GeneratedRegex(@"^(?:好的?|嗯|那)?[，,\s]*(?:他们|她们|这)?(?:(?:[两二三四2-4]个?(?:个|位|人|名)?|俩)(?:同学|学生|孩子|人)?)?(?:都|全都|全部|一起|一并)(?:请|需要|要|得)?(?:转介?|接手|需要|要)(?:了|吧|一下)*[。！!~\s]*$")]
    public static partial Regex Both();

    /// <summary>李想也要, 还有李想: this one as well.</summary>
    [GeneratedRegex(@"^(?<who>[^\s，,。]{1,6}?)(?:同学)?也(?:一起|一样|请|需要|要|得)*(?:要|转介?|需要|接手|一样|请)(?:吧|了|一下)*[。！!~\s]*$")]
    public static partial Regex Also();

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
