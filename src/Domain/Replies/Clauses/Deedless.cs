namespace Tutorship.Domain.Replies;

/// <summary>Parts behind which no deed came: 1 学业，3 电话 心理. A student with a day or mode of their own begins a clause.</summary>
internal static class Deedless
{
    public static IEnumerable<Clause> Clauses(IReadOnlyList<Part> parts)
    {
        Clause clause = new();
        foreach (var part in parts)
        {
            if (BeginsOwn(clause, part))
            {
                yield return clause;
                clause = new();
            }

            clause.Add(part);
        }

        yield return clause;
    }

    private static bool BeginsOwn(Clause clause, Part part) => clause.Students.Count > 0 && part.Students.Count > 0 && !clause.NamesOnly
        && (part.Days.Count > 0 || (part.Has(Sense.Mode) && clause.Has(Sense.Mode)));
}
