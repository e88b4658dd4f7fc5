namespace Tutorship.Domain.Replies;

/// <summary>Makes drafts of a clause: one for all students who share everything that was said.</summary>
internal static class Drafting
{
    public static IEnumerable<Draft> Of(
        ReplyContext context,
        PlainText plain,
        Clause clause,
        Heading told,
        IReadOnlyList<StudentId> students,
        DateOnly on,
        IReadOnlyList<Clause> line,
        int place)
    {
        var shares = StrategyShares.Of(context, line, place);
        var general = StrategiesOf(clause);
        var note = Notes.Of(plain, clause);
        return students
            .GroupBy(student => shares.TryGetValue(student, out var own) ? own : general)
            .Select(same => (Strategies: same.Key == Strategy.None ? told.Strategies : same.Key, Students: same))
            .Select(same => new Draft(told.Kind, [.. same.Students], on)
            {
                Strategies = told.Kind is EntryKind.GrowthMessage or EntryKind.LifeEvent ? Strategy.None : same.Strategies,
                Mode = told.Kind is { } kind ? Modes.Or(told.Mode, Modes.Default(kind)) : told.Mode,
                Companions = told.Kind == EntryKind.Visit ? CompanionsOf(clause.Parts) | told.Companions : Companions.None,
                Note = note,
            });
    }

    public static Strategy StrategiesOf(Clause clause) =>
        clause.Tokens.Aggregate(Strategy.None, (all, token) => all | token.Strategies);

    /// <summary>班主任夸她懂事: what the colleague does to the student is told. 班主任陪她去 goes along.</summary>
    private static bool IsToldOf(IReadOnlyList<Token> tokens, int i) =>
        i + 2 < tokens.Count && tokens[i + 1].Is(Sense.Unknown | Sense.Everyday) && tokens[i + 2].Is(Sense.Pronoun);

    /// <summary>班主任王老师没去: one colleague, who did not come.</summary>
    private static bool IsAway(IReadOnlyList<Token> tokens, int i) =>
        i + 2 < tokens.Count && tokens[i + 1].Is(Sense.Colleague) && tokens[i + 2].Is(Sense.Failed | Sense.Not);

    /// <summary>没让班主任去, 没有班主任陪同, 替班主任去家访.</summary>
    private static bool IsLeftOut(IReadOnlyList<Token> tokens, int i)
    {
        while (i > 0 && tokens[i - 1].Is(Sense.With | Sense.Adverb | Sense.Plan) && !tokens[i - 1].Is(Sense.Not))
        {
            i--;
        }

        return i > 0 && (tokens[i - 1].Is(Sense.Not) || tokens[i - 1].Text is "替" or "代" or "代替" or "给" || tokens.Take(i).LastOrDefault(token => !token.Is(Sense.Space))?.Text is "本来" or "原本" or "原定");
    }

    public static Companions CompanionsOf(IEnumerable<Part> parts)
    {
        var companions = Companions.None;
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Tokens.Count; i++)
            {
                var next = i + 1 < part.Tokens.Count ? part.Tokens[i + 1] : null;
                if (part.Tokens[i].Is(Sense.Companion) && !(i > 0 && part.Tokens[i].Is(Sense.Colleague) && part.Tokens[i - 1].Is(Sense.Companion)) && !(next?.Is(Sense.Told | Sense.Failed | Sense.Not) == true) && !IsAway(part.Tokens, i) && !IsToldOf(part.Tokens, i) && !IsLeftOut(part.Tokens, i))
                {
                    companions |= part.Tokens[i].Companions;
                }
            }
        }

        return companions;
    }
}
