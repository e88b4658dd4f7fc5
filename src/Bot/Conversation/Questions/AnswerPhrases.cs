using System.Text.RegularExpressions;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>The short words by which a question is answered.</summary>
public static partial class AnswerPhrases
{
    /// <summary>给家长打的电话: a word or two around the kind.</summary>
    private const int LongestKind = 8;

    private const int LongestDelay = 14;

    private const string Digits = "一二三四五六七八九十";

    private static readonly string[] Yes =
        ["是", "是的", "对", "对的", "嗯", "嗯嗯", "好", "好的", "好啊", "好呀", "好吧", "要", "要的", "需要", "可以", "可以的", "行", "没错", "没变", "确认", "全记", "都记", "都谈了", "yes", "y", "ok"];

    private static readonly string[] No =
        ["不", "不是", "不用", "不用了", "算了", "取消", "不记", "不记了", "不要", "不要了", "不必", "不必了", "没有", "先不", "不需要", "不用转介", "不转介", "先不转介", "不需要转介", "no", "n"];

    private static readonly (string Word, EntryKind Kind)[] Kinds =
    [
        ("谈话", EntryKind.Talk), ("谈", EntryKind.Talk), ("谈心", EntryKind.Talk), ("聊天", EntryKind.Talk), ("谈心谈话", EntryKind.Talk),
        ("谈了", EntryKind.Talk), ("聊", EntryKind.Talk), ("聊了", EntryKind.Talk), ("家访", EntryKind.Visit), ("家访了", EntryKind.Visit), ("访", EntryKind.Visit),
        ("家校沟通", EntryKind.ParentContact), ("家校", EntryKind.ParentContact), ("家长沟通", EntryKind.ParentContact), ("家长", EntryKind.ParentContact),
        ("联系家长", EntryKind.ParentContact), ("寄语", EntryKind.GrowthMessage), ("成长寄语", EntryKind.GrowthMessage),
    ];

    /// <summary>妈妈病了, 考试没考好: more than a name, and a message of its own.</summary>
    public static bool TellsStory(string told) => Story().IsMatch(told);

    /// <summary>Nothing but thanks and greetings: 收到，谢谢提醒[抱拳].</summary>
    public static bool IsThanks(string text) => Thanks().IsMatch(text);

    public static bool MeansYes(string text) => Yes.Contains(Bare(text)) || Yes.Contains(Politeness().Replace(Bare(text), ""));

    /// <summary>你这学期进步很大: said to the child.</summary>
    public static bool SpeaksToSomebody(string text) => text.Contains('你', StringComparison.Ordinal) || text.Contains('您', StringComparison.Ordinal);

    /// <summary>稍等我想想, 明天再写, 还没想好: the letter is still to come.</summary>
    public static bool PutsOff(string text) => text.Trim().Length <= LongestDelay && Delay().IsMatch(text);

    /// <summary>要: more than a 好的, which may be an answer to anything.</summary>
    public static bool MeansWanted(string text) => Politeness().Replace(Bare(text), "") is "要" or "要的" or "需要";

    /// <summary>是, 对: it is so; 好的 may only mean that it was read.</summary>
    public static bool Affirms(string text) => Politeness().Replace(Bare(text), "") is "是" or "是的" or "对" or "对的" or "嗯" or "没错" or "确认" or "没谈" or "没谈成";

    /// <summary>周一吧, 那就后天: when, and no more.</summary>
    public static bool IsDayAlone(string text) => DayAlone().IsMatch(Bare(text));

    /// <summary>都不是, 两个都不是: none of those who were numbered.</summary>
    public static bool MeansNeither(string text) => Neither().IsMatch(Bare(text));

    /// <summary>也给妈妈打了电话: it goes on about whoever was just spoken of.</summary>
    public static bool GoesOn(string text) => Onward().IsMatch(text);

    /// <summary>王大锤是王子涵, said of 「王大锤」: 王子涵.</summary>
    public static string WithoutSaid(string said, string text) =>
        said.Length > 0 && text.Trim().StartsWith(said, StringComparison.Ordinal) && Explained().Match(text.Trim()[said.Length..]) is { Success: true } match
            ? match.Groups["meant"].Value
            : text;

    public static bool MeansNo(string text) => No.Contains(Bare(text));

    /// <summary>Somebody is not pleased with what was just written, and says no more: 不对, 不是他.</summary>
    public static bool MeansWrong(string text) => Wrong().IsMatch(Bare(text));

    /// <summary>记错了，李想没谈: what stands is to go.</summary>
    public static bool MeansMistake(string text) => Mistake().IsMatch(text);

    /// <summary>没谈成，明天再找他: a plan made because of it.</summary>
    public static bool MeansCameToNothing(string text) => CameToNothing().IsMatch(text);

    /// <summary>其实没谈, 没谈成: of whoever was just written down.</summary>
    public static bool MeansNotDone(string text) => NotDone().IsMatch(Bare(text));

    /// <summary>The kind named by a bare word, or by its number in the question (1 谈话 2 家访 3 家校沟通).</summary>
    public static EntryKind? Kind(string text)
    {
        if (Number(text) is { } number)
        {
            return KindOf(number);
        }

        var bare = Bare(text);
        foreach (var (word, kind) in Kinds)
        {
            if (word == bare || word == Choice(bare))
            {
                return kind;
            }
        }

        return bare.Length > LongestKind || NoKind().IsMatch(bare) ? null
            : bare.Contains("家长", StringComparison.Ordinal) ? EntryKind.ParentContact
            : bare.Contains("家访", StringComparison.Ordinal) ? EntryKind.Visit
            : null;
    }

    public static EntryKind? KindOf(int number) =>
        number switch { 1 => EntryKind.Talk, 2 => EntryKind.Visit, 3 => EntryKind.ParentContact, _ => null };

    /// <summary>都谈了, 两个都是: all of those who were numbered, and as many as they are.</summary>
    public static bool MeansAllOf(string text, int count) =>
        Everybody().Match(Bare(text).Replace(" ", "", StringComparison.Ordinal)) is { Success: true } match
        && (match.Groups["count"] is { Success: true, Value: var said } ? CountOf(said[0]) == count : match.Groups["all"].Success);

    /// <summary>A number that stands alone (1, ２, ③, 第二个), or null.</summary>
    public static int? Number(string text) => Value(Choice(Bare(text)));

    /// <summary>2 和班主任一起: a choice, and what else there is to say; null where the text does not begin with one.</summary>
    public static (int Number, string More)? NumberAndMore(string text) =>
        Leading().Match(text.Trim()) is { Success: true } match && Value(match.Groups["n"].Value) is { } number
            ? (number, match.Groups["more"].Value)
            : null;

    /// <summary>1 学业 2 手机: a line for each number; null where the message is not of that form.</summary>
    public static string? LineByNumber(string text) =>
        Numbered().IsMatch(text.Trim()) ? BeforeNumber().Replace(text.Trim(), "\n") : null;

    /// <summary>是 2 班那个 → 2班: what was chosen, without the words around it.</summary>
    public static string Choice(string text) => Around().Replace(Gap().Replace(Bare(text), ""), "");

    private static int CountOf(char word) => word switch { '三' or '3' => 3, '四' or '4' => 4, _ => 2 };

    private static int? Value(string text)
    {
        if (text is [>= '①' and <= '⑳' and var circled])
        {
            return circled - '①' + 1;
        }

        if (text.Length == 1 && Digits.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var spoken)
        {
            return spoken + 1;
        }

        var value = 0;
        foreach (var character in text)
        {
            var digit = character is >= '０' and <= '９' ? character - '０' : character - '0';
            if (digit is < 0 or > 9 || value > 99)
            {
                return null;
            }

            value = value * 10 + digit;
        }

        return text.Length > 0 ? value : null;
    }

    private static string Bare(string text) => text.Trim().Trim('。', '.', '！', '!', '，', ',', '、', '~', '～', ' ').ToLowerInvariant();

    [GeneratedRegex(@"^(?:收到|谢谢|多谢|感谢|辛苦|提醒|老师|您好?|你好?|早上好|上午好|下午好|晚上好|了|啦|哈|呀|\[抱拳\]|\[玫瑰\]|[\p{P}\p{So}\p{Cs}\s])+$")]
    private static partial Regex Thanks();

    /// <summary>好的，麻烦了; 要的，谢谢: what only makes a yes polite.</summary>
    [GeneratedRegex("(?<=.)[\\s，,。、!！~]*(?:谢谢|多谢|感谢|麻烦了?|麻烦您了?|麻烦你了?|辛苦了?|拜托了?|老师|您|你|哈|啦)+$")]
    private static partial Regex Politeness();

    [GeneratedRegex("[了说被想病哭打吵闹妈爸爷奶]|家长|没")]
    private static partial Regex Story();

    [GeneratedRegex("稍等|等一?下|等等|等会|想想|想好|想一想|(?:明天|后天|晚上|下午|回头|晚点|待会|一会儿?|改天|过两天|有空|下课|回去|周末)(?:儿)?(?:再|就|来)?(?:写|发|弄|补)|没写|还没好")]
    private static partial Regex Delay();

    [GeneratedRegex("^(?:(?:刚才|上面|前面|刚刚|最后|那|这|上)+一?(?:条|个)?)?(?:不对|不是|错了|不是[他她这那](?:个|位)?(?:同学|学生)?|不是的|人不对|日期不对|记得不对|写得不对)(?:的|啊|吧|呀)?$")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"^(?<n>\d{1,2}|[０-９]{1,2}|[①-⑳])[\s，,、：:]+(?<more>[^\d\s].{0,40})$")]
    private static partial Regex Leading();

    [GeneratedRegex("(?:记|写|弄|搞|说|发|填|报|点)错|^(?:哦|啊|哎呀?)?[，,]?(?:不对|错了)[，,。！!\\s]")]
    private static partial Regex Mistake();

    [GeneratedRegex("没有?(?:谈|聊|访|去|联系|沟通)成")]
    private static partial Regex CameToNothing();

    [GeneratedRegex("(?:其实|实际上?|根本|记错|写错|弄错|搞错|说错).{0,4}(?:没|未)|^(?:刚才|刚刚|那个|今天)?(?:没有?|未)(?:谈|聊|访|家访|联系|沟通)(?:成功?|上|到|过|了|话)*(?:呢|啊|的)?$")]
    private static partial Regex NotDone();

    [GeneratedRegex(@"^\d{1,2}\s+[^\d\s][^\d\n]*(?:\s+\d{1,2}\s+[^\d\s][^\d\n]*)+$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[\s，,]+(?=\d)")]
    private static partial Regex BeforeNumber();

    /// <summary>改成家访, 明天家访, 没去家访: no answer to what it was.</summary>
    [GeneratedRegex("[改不没未别明后再]|下周|打算|准备")]
    private static partial Regex NoKind();

    [GeneratedRegex("^(?:他们|她们|[两二三四]个|[两二三四]位|这几个|这几位|以上|俩)?(?:都|全)不是(?:他们|她们|的|啊|呢|哦|吧)*$")]
    private static partial Regex Neither();

    [GeneratedRegex("^(?:那|就|还是|改|等|到|约)*(?:明天|后天|大后天|[下这本]?(?:个)?(?:周|星期|礼拜)[一二三四五六日天]|\\d{1,2}(?:日|号)|\\d{1,2}[./月]\\d{1,2}(?:日|号)?)(?:上午|下午|中午|晚上)?(?:再)?(?:谈|找他|找她|说|吧|好了|哈|呢)*$")]
    private static partial Regex DayAlone();

    [GeneratedRegex("[也还又他她]|顺便|另外|后来|同时")]
    private static partial Regex Onward();

    [GeneratedRegex("^(?:就|应该|应当|其实|指的?)*(?:是|=)(?:指)?(?<meant>.+)$")]
    private static partial Regex Explained();

    /// <summary>1 2 are two numbers, and no twelve.</summary>
    [GeneratedRegex(@"(?<!\d) +| +(?!\d)")]
    private static partial Regex Gap();

    [GeneratedRegex("^(?:他|她)?们?(?<count>(?:[两二三四2-4](?:个|位|人|名)+|俩)(?:同学|学生)?)?(?<all>都|全部|全都|全|一起)?(?:是|有|谈|聊|记)*(?:过|了|的|啦|呢|吧|哦|上)*$")]
    private static partial Regex Everybody();

    [GeneratedRegex("^(?:是的?|就是|应该是|我?选|第|姓)+|(?:个|号|位|吧|的|那个|那位|同学|这个|哦|啊|呢)+$")]
    private static partial Regex Around();
}
