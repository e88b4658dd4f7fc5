namespace Tutorship.Domain.Replies;

/// <summary>One day goes for all deeds of its line, though it stands with another part: behind them all, or with one who was absent.</summary>
internal static class LineDays
{
    public static IReadOnlyList<Clause> Share(IReadOnlyList<Part> parts, IReadOnlyList<Clause> clauses, DateOnly today)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (AbsenceOn(parts[i]) is { On: { } on } day && on <= today)
            {
                var sentence = parts.Skip(i).TakeWhile((part, k) => k == 0 || !parts[i + k - 1].EndsSentence).ToList();
                var follows = sentence.Count > 1 && sentence[1].Tokens.First(token => !token.Is(Sense.Space)).Text is "就" or "便" or "只好" or "于是" or "改为" or "改成";
                Give(clauses.Where(clause => clause.Parts.Exists(sentence.Contains) && (follows || !IsOf(clause, parts[i]))), day);
            }
        }

        if (parts.Count > 1 && Tail(parts[^1]) is { } last)
        {
            Give(clauses, last);
        }

        return clauses;
    }

    private static bool IsOf(Clause clause, Part absence) => clause.Students.Exists(student => absence.Students.Any(absent => absent.Text == student.Text));

    private static void Give(IEnumerable<Clause> clauses, SpokenDay day)
    {
        foreach (var clause in clauses.Where(clause => clause is { Standing: Standing.Stated, Days.Count: 0 } && (clause.HasDeed || clause.Students.Count > 0)))
        {
            clause.SharedDay = day;
        }
    }

    /// <summary>周三张三没来，李想谈了.</summary>
    private static SpokenDay? AbsenceOn(Part part) =>
        part is { Standing: Standing.NotDone, EndsSentence: false, Students.Count: > 0 } && part.Tokens.First(token => !token.Is(Sense.Space)).Day is { IsLoose: false } day
            ? day
            : null;

    /// <summary>张三谈学业，李想谈作息，都是昨天谈的.</summary>
    private static SpokenDay? Tail(Part part)
    {
        var days = part.Tokens.Select(token => token.Day).OfType<SpokenDay>().ToList();
        return part is { Standing: Standing.Stated, Students.Count: 0 } && days is [{ IsLoose: false } only] && part.Tokens.All(IsOfTail) ? only : null;
    }

    private static bool IsOfTail(Token token) => token.Is(Sense.Day | Sense.TimeOfDay | Sense.Each | Sense.All | Sense.Aspect | Sense.Possessive | Sense.Filler | Sense.Space)
        || (token.Is(Sense.Talk | Sense.Visit | Sense.Contact | Sense.Finished) && !token.Is(Sense.Strategy))
        || token.Text is "是" or "都是" or "的事" or "事" or "事情" or "时间" or "时间是" or "在" or "全" or "也";
}
