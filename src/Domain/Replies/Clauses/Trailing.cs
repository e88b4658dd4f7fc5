namespace Tutorship.Domain.Replies;

/// <summary>周一家访张三，周二家访李想，都是和班主任一起去的: what the end of a line says of every deed in it.</summary>
internal sealed record Trailing(ContactMode Mode, Companions Companions, Strategy Strategies)
{
    private const Sense Told = Sense.Mode | Sense.Companion | Sense.Strategy;

    public static Trailing Of(IReadOnlyList<Clause> line) => LastOf(line) is { } last
        ? new(last.Find(token => token.Mode != ContactMode.Unspecified)?.Mode ?? ContactMode.Unspecified, Drafting.CompanionsOf([new(last)]), BeginsWithEach(last) ? last.Aggregate(Strategy.None, (all, token) => all | token.Strategies) : Strategy.None)
        : new(ContactMode.Unspecified, Companions.None, Strategy.None);

    private static bool BeginsWithEach(List<Token> tokens) => SpeaksOfEach(tokens.Where(token => !token.Is(Sense.Space)).Take(1));

    public static bool SpeaksOfEach(IEnumerable<Token> tokens) =>
        tokens.Any(token => token.Is(Sense.Each) || token.Text is "都是" or "全是");

    /// <summary>The last words, if they speak of each of several deeds and name nobody.</summary>
    private static List<Token>? LastOf(IReadOnlyList<Clause> line)
    {
        if (line.Count(clause => clause.Standing == Standing.Stated && (clause.Students.Count > 0 || clause.Before is not null)) < 2
            || line.SelectMany(clause => clause.Parts).MaxBy(part => part.Tokens[0].Start) is not { } part)
        {
            return null;
        }

        List<Token> tokens = [.. part.Tokens];
        var last = part.Students.Count > 0 ? tokens[(tokens.FindLastIndex(token => token.Is(Sense.Space)) + 1)..] : tokens;
        return last.Exists(token => token.Is(Told)) && SpeaksOfEach(last) && !last.Exists(token => token.Is(Sense.Name | Sense.Number | Sense.Pronoun | Sense.Parent))
            ? last
            : null;
    }
}
