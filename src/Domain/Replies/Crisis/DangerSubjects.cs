namespace Tutorship.Domain.Replies;

/// <summary>
/// Whom the words of danger are about: the one student named in their clause, else in the nearest clause before, else behind.
/// Two in one clause could be either.
/// </summary>
internal static class DangerSubjects
{
    private const Sense Stops = Sense.Break;

    /// <param name="lines">The message's words, line by line.</param>
    /// <param name="places">Where in the message the signs begin.</param>
    public static (IReadOnlyList<StudentId> Students, IReadOnlyList<StudentId> Candidates) Of(
        ReplyContext context, IEnumerable<IReadOnlyList<Token>> lines, IEnumerable<int> places)
    {
        var clauses = lines.SelectMany(ClausesOf).ToList();
        List<StudentId> students = [];
        List<StudentId> candidates = [];
        foreach (var place in places)
        {
            var named = Nearest(context, clauses, place);
            (named.Count == 1 ? students : candidates).AddRange(named);
        }

        return ([.. students.Distinct()], [.. candidates.Distinct().Where(one => !students.Contains(one))]);
    }

    private static IReadOnlyList<StudentId> Nearest(ReplyContext context, List<IReadOnlyList<Token>> clauses, int place)
    {
        var at = Math.Max(0, clauses.FindLastIndex(clause => clause[0].Start <= place));
        return Enumerable.Range(0, at + 1).Reverse()
            .Concat(Enumerable.Range(at + 1, Math.Max(0, clauses.Count - at - 1)))
            .Where(i => i < clauses.Count)
            .Select(i => NamedIn(context, clauses[i]))
            .FirstOrDefault(named => named.Count > 0) ?? [];
    }

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

    private static IEnumerable<IReadOnlyList<Token>> ClausesOf(IReadOnlyList<Token> line)
    {
        List<Token> clause = [];
        foreach (var token in line)
        {
            if (!token.Is(Stops))
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
