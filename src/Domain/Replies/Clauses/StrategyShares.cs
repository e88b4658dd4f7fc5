namespace Tutorship.Domain.Replies;

/// <summary>
/// Whose strategies they are: one right behind a student is that student's; one at the end goes for all who have none.
/// </summary>
internal static class StrategyShares
{
    /// <summary>Nobody shares words over more clauses than this.</summary>
    private const int Farthest = 40;

    public static Dictionary<StudentId, Strategy> Of(ReplyContext context, IReadOnlyList<Clause> line, int place)
    {
        var clause = line[place];
        var groups = GroupsOf(clause);
        var shared = groups.Count > 0 ? groups[0].Strategies | groups[^1].Strategies : Strategy.None;
        var later = new Lazy<Strategy>(() => LaterShared(line, place));
        if (groups.Count == 1 || shared == Strategy.None)
        {
            shared |= later.Value;
        }

        Dictionary<StudentId, Strategy> shares = [];
        for (var i = 1; i < groups.Count; i++)
        {
            var own = i == groups.Count - 1 || (groups[i].Strategies == Strategy.None && !groups[i].IsTold) ? shared | groups[i].Strategies : groups[i].Strategies;
            foreach (var student in Mentions.Of(context, groups[i].Students, ofAnyStudent: true).Found)
            {
                shares[student] = own == Strategy.None && !groups[i].IsTold ? later.Value : own;
            }
        }

        foreach (var part in OwnNotes(clause))
        {
            foreach (var student in Mentions.Of(context, [part.Tokens.First(token => token.Is(Sense.Name | Sense.Number))], ofAnyStudent: true).Found.Where(shares.ContainsKey))
            {
                shares[student] |= part.Tokens.Aggregate(Strategy.None, (all, token) => all | token.Strategies);
            }
        }

        return shares;
    }

    /// <summary>谈了李娜、王芳，李娜主要是早恋，王芳主要是手机: what is told of one of several is hers.</summary>
    private static IEnumerable<Part> OwnNotes(Clause clause) => clause.Students.Count < 2 ? [] : clause.Parts.Where(part => !part.HasDeed
        && part.Tokens.FirstOrDefault(token => !token.Is(Sense.Space)) is { } first && first.Is(Sense.Name | Sense.Number)
        && clause.Students.Exists(student => student.Text == first.Text && !ReferenceEquals(student, first)));

    /// <summary>The words before the first student, then each group of students with the words up to the next.</summary>
    private static List<(List<Token> Students, Strategy Strategies, bool IsTold)> GroupsOf(Clause clause)
    {
        List<(List<Token> Students, Strategy Strategies, bool IsTold)> groups = [([], Strategy.None, false)];
        HashSet<Token> students = new(clause.Students, ReferenceEqualityComparer.Instance);
        foreach (var token in clause.Parts.Except(OwnNotes(clause)).SelectMany(part => part.Tokens))
        {
            if (students.Contains(token))
            {
                if (groups.Count == 1 || groups[^1].Strategies != Strategy.None || groups[^1].IsTold)
                {
                    groups.Add(([], Strategy.None, false));
                }

                groups[^1].Students.Add(token);
            }
            else if (token.Strategies != Strategy.None)
            {
                groups[^1] = groups[^1] with { Strategies = groups[^1].Strategies | token.Strategies };
            }
            else if (groups.Count > 1 && clause.Kind is null && token.Is(Sense.Unknown | Sense.Everyday))
            {
                groups[^1] = groups[^1] with { IsTold = true };
            }
        }

        return groups;
    }

    /// <summary>陈晨谈了 王大锤也谈了 都是手机: the last words go for the clauses before, too.</summary>
    private static Strategy LaterShared(IReadOnlyList<Clause> line, int place)
    {
        var later = line.Skip(place + 1).Take(Farthest)
            .TakeWhile(other => other.Kind == line[place].Kind && other.Standing == Standing.Stated).LastOrDefault();
        return later is not null && (later.Has(Sense.Each) || later.Tokens.Any(token => token.Text is "都是" or "也"))
            ? Drafting.StrategiesOf(later)
            : Strategy.None;
    }
}
