namespace Tutorship.Domain.Replies;

/// <summary>
/// Whom the words of danger are about: the one student named in their clause, else in the nearest clause before, else behind.
/// Two in one clause could be either.
/// </summary>
internal static class DangerSubjects
{
    /// <summary>More places than anybody writes are not looked at, so that time grows with length only.</summary>
    private const int MostPlaces = 40;

    /// <param name="lines">The message's words, line by line.</param>
    /// <param name="places">Where in the message the signs begin.</param>
    public static (IReadOnlyList<StudentId> Students, IReadOnlyList<StudentId> Candidates) Of(
        ReplyContext context, IEnumerable<IReadOnlyList<Token>> lines, IEnumerable<int> places)
    {
        var clauses = lines.SelectMany(ClausesOf).SelectMany(ByNumber).ToList();
        List<StudentId> students = [];
        List<StudentId> candidates = [];
        var named = clauses.ConvertAll(clause => NamedIn(context, clause));
        foreach (var at in places.Take(MostPlaces).Select(place => ClauseAt(clauses, place)).Distinct())
        {
            var nearest = Nearest(named, at);
            (nearest.Count == 1 ? students : candidates).AddRange(nearest);
        }

        return ([.. students.Distinct()], [.. candidates.Distinct().Where(one => !students.Contains(one))]);
    }

    private static int ClauseAt(List<IReadOnlyList<Token>> clauses, int place) =>
        Math.Max(0, clauses.FindLastIndex(clause => clause[0].Start <= place));

    private static IReadOnlyList<StudentId> Nearest(List<IReadOnlyList<StudentId>> named, int at) =>
        named.Take(at + 1).LastOrDefault(students => students.Count > 0)
        ?? named.Skip(at + 1).FirstOrDefault(students => students.Count > 0)
        ?? [];

    private static IReadOnlyList<StudentId> NamedIn(ReplyContext context, IReadOnlyList<Token> clause) =>
        [.. clause.SelectMany(token => StudentsOf(context, token)).Distinct()];

    private static IReadOnlyList<StudentId> StudentsOf(ReplyContext context, Token token) => token switch
    {
        { Naming: Naming.One one } => [one.Student],
        { Naming: Naming.Several several } => several.Students,
        { Naming: Naming.Outside outside } => outside.Students,
        { Places: { } places, Day: null } => places.In(context.List) ?? [],
        _ => [],
    };

    /// <summary>1 学业 2 说不想活了 3 手机: each number begins what is told of its student. Numbers side by side share what follows.</summary>
    private static IEnumerable<IReadOnlyList<Token>> ByNumber(IReadOnlyList<Token> clause)
    {
        var words = clause.Where(token => !token.Is(Sense.Space)).ToList();
        var isEachFollowed = !IsPlace(words.LastOrDefault()) && !words.Zip(words.Skip(1)).Any(pair => IsPlace(pair.First) && IsPlace(pair.Second));
        return words.Count > 0 && IsPlace(words[0]) && isEachFollowed
            ? words.Where(IsPlace).Select(place => (IReadOnlyList<Token>)[place, .. words.SkipWhile(word => word != place).Skip(1).TakeWhile(word => !IsPlace(word))])
            : [clause];
    }

    private static bool IsPlace(Token? token) => token is { Places: not null, Day: null };

    private static IEnumerable<IReadOnlyList<Token>> ClausesOf(IReadOnlyList<Token> line)
    {
        List<Token> clause = [];
        foreach (var token in line)
        {
            if (!token.Is(Sense.Break))
            {
                clause.Add(token);
            }
            else if (clause.Count > 0)
            {
                yield return clause;
                clause = [];
            }
        }

        if (clause.Count > 0)
        {
            yield return clause;
        }
    }
}
