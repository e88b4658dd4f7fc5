namespace Tutorship.Domain.Replies;

/// <summary>
/// Whose days they are: one day goes for all, unless each has its own (周一张三，周二李想); one student may have several
/// (李想谈话两次，分别是周一和周二).
/// </summary>
internal static class DayShares
{
    /// <summary>Null where a day must be asked for.</summary>
    public static IReadOnlyList<(DateOnly On, IReadOnlyList<StudentId> Students)>? Of(
        ReplyContext context, Clause clause, IReadOnlyList<SpokenDay> told, IReadOnlyList<StudentId> students)
    {
        var runs = RunsOf(clause);
        if (runs.Exists(run => run.IsDay && run.Days.All(day => day.IsLoose)) && runs.Exists(run => run.Days.Any(day => !day.IsLoose)))
        {
            runs.RemoveAll(run => run.IsDay && run.Days.All(day => day.IsLoose));
        }

        foreach (var run in runs.Where(run => run.Days.Any(day => !day.IsLoose)))
        {
            run.Tokens.RemoveAll(token => token.Day is { IsLoose: true });
        }

        IReadOnlyList<SpokenDay> days = runs.Exists(run => run.IsDay) ? [.. runs.SelectMany(run => run.Days)] : told;
        if (days.Select(day => day.On).Distinct().Count() < 2)
        {
            return Days.Of(context, clause, days) is { } only ? [(only, students)] : null;
        }

        IReadOnlyList<(SpokenDay Day, IReadOnlyList<StudentId> Students)>? shares = runs.Count(run => !run.IsDay) > 1
            ? Paired(context, runs)
            : Several(clause, [.. days.Distinct()], students);
        return shares is not null && shares.All(share => Days.Checked(context, share.Day) is not null)
            ? [.. shares.GroupBy(share => share.Day.On!.Value).Select(same => (same.Key, (IReadOnlyList<StudentId>)[.. same.SelectMany(share => share.Students)]))]
            : null;
    }

    /// <summary>Days and students as they follow one another in the deed and in what is listed beside it.</summary>
    private static List<Run> RunsOf(Clause clause)
    {
        var hasOwn = clause.Parts.Exists(part => !part.HasDeed && part.Students.Count > 0 && part.Days.Count > 0);
        var deed = clause.Parts.Find(part => part.HasDeed);
        List<Run> runs = [];
        foreach (var part in clause.Parts.Where(part => ReferenceEquals(part, deed) || (hasOwn && !part.HasDeed && (part.Students.Count > 0 || part.IsBare))))
        {
            foreach (var token in part.Tokens)
            {
                var isDay = token.Day is { } day && part.Days.Contains(day);
                if (!isDay && !part.Students.Contains(token))
                {
                    continue;
                }

                if (runs.Count == 0 || runs[^1].IsDay != isDay)
                {
                    runs.Add(new(isDay, []));
                }

                runs[^1].Tokens.Add(token);
            }
        }

        return runs;
    }

    /// <summary>A day before each, or a day behind each.</summary>
    private static List<(SpokenDay Day, IReadOnlyList<StudentId> Students)>? Paired(ReplyContext context, List<Run> runs)
    {
        if (runs.Count % 2 != 0 || runs.Exists(run => run.IsDay && run.Tokens.Count > 1))
        {
            return null;
        }

        return [.. runs.Chunk(2).Select(pair => pair[0].IsDay ? (Day: pair[0], Group: pair[1]) : (Day: pair[1], Group: pair[0]))
            .Select(pair => (pair.Day.Tokens[0].Day!, Mentions.Of(context, pair.Group.Tokens, ofAnyStudent: true).Found))];
    }

    private static List<(SpokenDay Day, IReadOnlyList<StudentId> Students)>? Several(
        Clause clause, IReadOnlyList<SpokenDay> days, IReadOnlyList<StudentId> students) =>
        students.Count == 1 && SaysEach(clause) ? [.. days.Select(day => (day, students))]
        : students.Count == days.Count && clause.Tokens.Any(token => token.Text is "依次" or "先后" or "各" or "各自" || token.Text.StartsWith("分别", StringComparison.Ordinal))
            ? [.. days.Zip(students, (day, student) => (day, (IReadOnlyList<StudentId>)[student]))]
        : null;

    private static bool SaysEach(Clause clause)
    {
        var tokens = clause.Tokens.ToList();
        return tokens.Exists(token => token.Is(Sense.Each) || token.Text.StartsWith("分别", StringComparison.Ordinal) || (token.Is(Sense.Quantity) && token.Text.EndsWith('次')))
            || Enumerable.Range(1, Math.Max(0, tokens.Count - 2)).Any(i => tokens[i].Is(Sense.And) && tokens[i - 1].Day is not null && tokens[i + 1].Day is not null);
    }

    private sealed record Run(bool IsDay, List<Token> Tokens)
    {
        public IEnumerable<SpokenDay> Days => IsDay ? Tokens.Select(token => token.Day).OfType<SpokenDay>() : [];
    }
}
