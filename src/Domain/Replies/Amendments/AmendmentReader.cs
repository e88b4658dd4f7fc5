namespace Tutorship.Domain.Replies;

/// <summary>
/// Reads what 改 wants changed: 改 昨天, 改 张三 日期是昨天, 改一下 刚才那条 是电话不是当面. What stands behind 不是 is what it was, not
/// what it shall be.
/// </summary>
public static class AmendmentReader
{
    private const Sense Field = Sense.Day | Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.Mode | Sense.Strategy | Sense.Companion;

    private const string Together = "一起";

    public static Amendment Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tokens = Tokens(context, text);
        var wanted = tokens.Where((_, i) => !IsDenied(tokens, i) && !IsLabel(tokens, i)).ToList();
        var days = wanted.Select(token => token.Day).OfType<SpokenDay>().ToList();
        if (days.Any(day => Days.Checked(context, day) is null))
        {
            return new Amendment { IsDayOff = true };
        }

        var named = wanted.Where(token => (token.Is(Sense.Name) || token.Places is not null) && token.Day is null).ToList();
        var meant = Mentions.Of(context, named);
        return new Amendment
        {
            About = meant.Found,
            Question = meant.Question,
            IsByNumber = named.Exists(token => token.Places is not null),
            On = days.Count > 0 ? days[^1].On : null,
            Kind = wanted.Select(KindOf).LastOrDefault(kind => kind is not null),
            Mode = wanted.Where(token => token.Mode != ContactMode.Unspecified).Select(token => (ContactMode?)token.Mode).LastOrDefault(),
            Strategies = StrategiesOf(wanted),
            Companions = CompanionsOf(wanted),
        };
    }

    /// <summary>昨天, 电话, 心理和生活, 班主任一起: nothing but what an entry can be set right in; null where it says anything else.</summary>
    public static Amendment? ReadAlone(ReplyContext context, string text) =>
        Tokens(context, text).TrueForAll(token => token.Is(Field | Sense.And | Sense.With | Sense.Filler | Sense.Break) || token.Text == Together)
        && Read(context, text) is { IsEmpty: false, IsDayOff: false } amendment ? amendment : null;

    private static List<Token> Tokens(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Of(text);
        return [.. plain.Lines()
            .SelectMany(line => new NameSlots(context).Fill(Segmenter.Cut(context, plain.Text, line.Start, line.End)))
            .Where(token => !token.Is(Sense.Space))];
    }

    /// <summary>不是当面: the word behind 不是, or behind 不 alone.</summary>
    private static bool IsDenied(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && (tokens[i - 1].Text.EndsWith("不是", StringComparison.Ordinal)
            || (i > 1 && tokens[i - 1].Text == "是" && tokens[i - 2].Text == "不"));

    /// <summary>谈话那条, 家访记录: says which entry is meant, not what it shall be.</summary>
    private static bool IsLabel(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && KindOf(tokens[i]) is not null
        && (tokens[i + 1].Text.StartsWith('那') || tokens[i + 1].Text.StartsWith('这') || tokens[i + 1].Text.StartsWith("记录", StringComparison.Ordinal));

    private static EntryKind? KindOf(Token token) =>
        token.Is(Sense.Visit) ? EntryKind.Visit
        : token.Is(Sense.HomeSchool) ? EntryKind.ParentContact
        : token.Is(Sense.Talk) && !token.Is(Sense.Mode) ? EntryKind.Talk
        : null;

    private static Strategy? StrategiesOf(IEnumerable<Token> tokens)
    {
        var found = tokens.Aggregate(Strategy.None, (all, token) => all | token.Strategies);
        return found == Strategy.None ? null : found;
    }

    private static Companions? CompanionsOf(IEnumerable<Token> tokens)
    {
        var found = tokens.Aggregate(Companions.None, (all, token) => all | token.Companions);
        return found == Companions.None ? null : found;
    }
}
