using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>Which of the entries just written is meant: 李想那条, 第二个, 两个都, 电话那条, 上面那条.</summary>
public sealed partial record EntryPointer
{
    /// <summary>Whose entries; empty where nobody is named.</summary>
    public IReadOnlyList<StudentId> Students { get; init; } = [];

    /// <summary>What kind of entry, or in what way; null: any.</summary>
    public EntryKind? Kind { get; init; }

    public ContactMode? Mode { get; init; }

    /// <summary>两个都: so many of them; null where no number is said.</summary>
    public int? Count { get; init; }

    /// <summary>Those whom a name in doubt may mean.</summary>
    public IReadOnlyList<StudentId> Candidates { get; init; } = [];

    /// <summary>第一个: a place of the receipt, not of a list.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Somebody or some place of the receipt is named that is not to be found, or that is in doubt.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>What was just written, and no more is said.</summary>
    public bool IsLast => Students.Count == 0 && Kind is null && Mode is null && !IsInDoubt;

    /// <summary>Null where the words are something else.</summary>
    /// <param name="context">Whose words, and what was last shown.</param>
    /// <param name="receipt">Whom the last receipt was of, in its order: 第一个 is the first of them.</param>
    /// <param name="words">The words that point.</param>
    public static EntryPointer? Read(ReplyContext context, IReadOnlyList<StudentId> receipt, string words)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(words);
        if (Last().IsMatch(words.Trim()))
        {
            return new();
        }

        if (Everything().Match(words.Trim()) is { Success: true } all)
        {
            return new() { Count = all.Groups["n"] is { Success: true, Value: var said } ? Numerals.Read(said) : null };
        }

        var tight = Around().Replace(Ordinal().Replace(words.Trim(), "第${n}个"), "");
        return tight.Length == 0 ? null
            : OfWhom(context, receipt, tight) is { } whom ? whom
            : OfWhat(context, tight) is { } what ? what
            : WhoseWhat().Match(tight) is { Success: true } both && OfWhom(context, receipt, Around().Replace(both.Groups["who"].Value, "")) is { } whose && OfWhat(context, both.Groups["what"].Value) is { } label
                ? whose with { Kind = label.Kind, Mode = label.Mode }
            : null;
    }

    /// <summary>第一个, of what was just written: no number of a list.</summary>
    public static bool SpeaksOfPlace(string text) => Ordinal().IsMatch(text) || Places().IsMatch(text);

    private static EntryPointer? OfWhom(ReplyContext context, IReadOnlyList<StudentId> receipt, string tight)
    {
        var isOfReceipt = Places().IsMatch(tight);
        var against = isOfReceipt ? context with { List = receipt } : context;
        var tokens = Tokens(against, tight);
        if (tight.Length > 0 && tokens.TrueForAll(token => token.Is(Sense.Name | Sense.Number | Sense.And | Sense.Classmate)) && tokens.Exists(token => token.Is(Sense.Name | Sense.Number)))
        {
            var meant = Mentions.Of(against, tokens.Where(token => token.Is(Sense.Name | Sense.Number)), ofAnyStudent: true);
            return new() { Students = meant.Found, IsPlace = isOfReceipt, IsInDoubt = meant.Question is not null, Candidates = meant.Question?.Candidates ?? [] };
        }

        return null;
    }

    private static EntryPointer? OfWhat(ReplyContext context, string word) =>
        KindOf(word) is { } kind ? new() { Kind = kind }
        : Tokens(context, word) is [{ Mode: not ContactMode.Unspecified and var mode }] ? new() { Mode = mode }
        : null;

    private static List<Token> Tokens(ReplyContext context, string text)
    {
        var plain = PlainText.Of(text);
        return [.. new NameSlots(context).Fill(Segmenter.Cut(context, plain.Text, 0, plain.Text.Length)).Where(token => !token.Is(Sense.Space))];
    }

    private static EntryKind? KindOf(string word) => word switch
    {
        "谈话" or "谈心" or "谈心谈话" => EntryKind.Talk,
        "家访" => EntryKind.Visit,
        "家校" or "家校沟通" or "家长沟通" or "家长" => EntryKind.ParentContact,
        "变故" or "重大变故" => EntryKind.LifeEvent,
        "寄语" or "成长寄语" => EntryKind.GrowthMessage,
        _ => null,
    };

    [GeneratedRegex("^(?:(?:的|那个|这个)?(?:日期|时间|方式|类型|主题|内容|日子))?$|^(?:刚才|刚刚|上面|前面|最后|最近)?(?:的|记的|那|这|上|前)?一?(?:条|个|次)?(?:的)?(?:日期|时间|方式|类型|主题|内容)?(?:也|都)?$")]
    private static partial Regex Last();

    [GeneratedRegex("^(?:他们|她们)?(?:这|那)?(?<n>[两二三四五六七八九十2-9])?(?:个|位|条|人|名)*(?:同学)?(?:都|全都|全|全部)$|^(?:全部|所有|都)(?:记录)?$")]
    private static partial Regex Everything();

    [GeneratedRegex("第(?<n>[一二两三四五六七八九十0-9]{1,2})(?:条|个|位|次)?(?:记录)?")]
    private static partial Regex Ordinal();

    /// <summary>李想的变故, 张三 电话.</summary>
    [GeneratedRegex(@"^(?<who>.{1,16}?)(?:的|\s)*(?<what>重大变故|变故|家访|谈心谈话|谈话|谈心|家校沟通|家校|家长沟通|成长寄语|寄语|电话|微信|视频|短信)$")]
    private static partial Regex WhoseWhat();

    [GeneratedRegex("^第|最后(?:一|1)?(?:个|位)|倒数第")]
    private static partial Regex Places();

    /// <summary>的那条, 同学的: what stands around the words that point.</summary>
    [GeneratedRegex("^(?:刚才|刚刚|上面|前面|那个|那条|我|记的|把|将|的)+|(?:那条|那个|那次|这条|这个|这次|记录|的|也|都|全|同学)+$")]
    private static partial Regex Around();
}
