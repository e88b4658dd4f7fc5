namespace Tutorship.Domain.Replies;

/// <summary>
/// Reads what 改 wants changed: 改 昨天, 改 张三 日期是昨天, 改一下 刚才那条 是电话不是当面. What stands behind 不是 is what it was, not
/// what it shall be.
/// </summary>
public static class AmendmentReader
{
    public static Amendment Read(ReplyContext context, string text)
    {
        ArgumentNullException.ThrowIfNull(context);
        var plain = PlainText.Of(text);
        var tokens = plain.Lines()
            .SelectMany(line => new NameSlots(context).Fill(Segmenter.Cut(context, plain.Text, line.Start, line.End)))
            .Where(token => !token.Is(Sense.Space))
            .ToList();
        var wanted = tokens.Where((_, i) => !IsDenied(tokens, i) && !IsLabel(tokens, i)).ToList();
        var days = wanted.Select(token => token.Day).OfType<SpokenDay>().ToList();
        if (days.Any(day => Days.Checked(context, day) is null))
        {
            return new Amendment { IsDayOff = true };
        }

        return new Amendment
        {
            About = wanted.Select(token => token.Naming).OfType<Naming.One>().Select(one => (StudentId?)one.Student).FirstOrDefault(),
            On = days.Count > 0 ? days[^1].On : null,
            Kind = wanted.Select(KindOf).LastOrDefault(kind => kind is not null),
            Mode = wanted.Where(token => token.Mode != ContactMode.Unspecified).Select(token => (ContactMode?)token.Mode).LastOrDefault(),
            Strategies = StrategiesOf(wanted),
        };
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
}
