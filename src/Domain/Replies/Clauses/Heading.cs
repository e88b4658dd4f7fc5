namespace Tutorship.Domain.Replies;

/// <summary>What a line passes on to the lines below it that do not say otherwise.</summary>
internal sealed record Heading(EntryKind? Kind, IReadOnlyList<SpokenDay> Days, ContactMode Mode)
{
    /// <summary>Who came along to every visit of the line.</summary>
    public Companions Companions { get; init; }

    /// <summary>What every deed of the line was about that names nothing of its own.</summary>
    public Strategy Strategies { get; init; }
}

/// <summary>Finds the lines that only head others: 今天谈话： with the names below, or 都谈了 with the names above.</summary>
internal static class Headings
{
    /// <summary>For each line the heading that it is, or null where it tells something itself.</summary>
    public static Heading?[] Resolve(IReadOnlyList<IReadOnlyList<Clause>> lines, ReplyContext context)
    {
        var headings = new Heading?[lines.Count];
        foreach (var clause in lines[0].Any(only => only.Students.Count == 0 && only.Parts.Exists(part => IsPlan(part.Tokens))) ? lines.Skip(1).SelectMany(line => line) : [])
        {
            clause.Standing = clause.HasDeed ? clause.Standing : Standing.Planned;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is [{ HasDeed: true, Standing: Standing.Stated, Students.Count: 0 } clause] && clause.Before is null)
            {
                if (i + 1 < lines.Count && (NamesWithoutDeed(lines[i + 1]) || IsOfSameKind(clause, lines[i + 1])) && !Everybody.IsMeant(clause))
                {
                    headings[i] = new(clause.Kind, clause.Days, Modes.Of(clause));
                }
                else if (i > 0 && NamesWithoutDeed(lines[i - 1]) && Enumerable.Range(0, i).All(above => headings[above] is { Kind: null } || NamesWithoutDeed(lines[above])) && context.Node is null)
                {
                    TakeUp(lines, i, clause);
                    headings[i] = new(clause.Kind, clause.Days, Modes.Of(clause));
                }
            }
            else if ((i == 0 || IsDayAlone(lines[i])) && i + 1 < lines.Count && lines[i].All(only => only is { HasDeed: false, Students.Count: 0, Standing: Standing.Stated })
                && NamesSomebody(lines[i + 1]) && (PaperKind(lines[i]) is not null || lines[i].Any(only => only.Days.Count > 0 || Modes.Of(only) != ContactMode.Unspecified)))
            {
                headings[i] = new(PaperKind(lines[i]), [.. lines[i].SelectMany(only => only.Days)], Modes.Of(lines[i][0]));
            }
        }

        return headings;
    }

    /// <summary>昨天： and, further down, 今天：.</summary>
    private static bool IsDayAlone(IReadOnlyList<Clause> line) => line.Count > 0 && line.SelectMany(clause => clause.Tokens).All(token => token.Is(Sense.Day | Sense.TimeOfDay | Sense.Space | Sense.Filler | Sense.Break))
        && line.Any(clause => clause.Days.Count > 0);

    /// <summary>今天聊了几个： over lines that say 谈 themselves.</summary>
    private static bool IsOfSameKind(Clause heading, IReadOnlyList<Clause> line) => heading.Parts.All(part => part.IsBare)
        && line is [{ HasDeed: true, Students.Count: > 0, Standing: Standing.Stated } first, ..] && first.Kind == heading.Kind;

    /// <summary>谈话记录 at the head of a list says of what kind its lines are.</summary>
    private static EntryKind? PaperKind(IReadOnlyList<Clause> line)
    {
        return line.SelectMany(clause => clause.Tokens).Select(PaperKind).FirstOrDefault(kind => kind is not null);
    }

    /// <summary>寒假家访计划：王芳、李娜 tells of nothing that took place.</summary>
    public static bool IsPlan(IReadOnlyList<Token> tokens)
    {
        var paper = tokens.TakeWhile(token => token.Is(Sense.Day | Sense.TimeOfDay | Sense.Filler | Sense.Self | Sense.Space | Sense.Possessive | Sense.ClassRef | Sense.Everyday) && !IsPlanPaper(token)).Count();
        return paper < tokens.Count && IsPlanPaper(tokens[paper])
            && (paper + 1 == tokens.Count || tokens[paper + 1].Is(Sense.Space | Sense.Name | Sense.Number | Sense.Day));
    }

    private static bool IsPlanPaper(Token token) => token.Text is "家访计划" or "家访安排" or "谈话计划" or "谈话安排" or "走访计划" or "约谈计划" or "谈心计划";

    public static EntryKind? PaperKind(Token token) => token.Text switch
    {
        "谈话记录" or "谈话情况表" or "谈话台账" or "谈话名单" => EntryKind.Talk,
        "家访记录" or "家访台账" or "家访名单" => EntryKind.Visit,
        _ => null,
    };

    private static bool NamesWithoutDeed(IReadOnlyList<Clause> line) =>
        line.Count > 0 && line.All(clause => !clause.HasDeed) && NamesSomebody(line);

    private static bool NamesSomebody(IReadOnlyList<Clause> line) => line.Any(clause => clause.Students.Count > 0);

    private static void TakeUp(IReadOnlyList<IReadOnlyList<Clause>> lines, int last, Clause deed)
    {
        foreach (var clause in lines.Take(last).SelectMany(line => line))
        {
            clause.Parts.AddRange(deed.Parts);
            clause.Kind = deed.Kind;
            clause.IsSaidDone |= deed.IsSaidDone;
        }
    }
}
