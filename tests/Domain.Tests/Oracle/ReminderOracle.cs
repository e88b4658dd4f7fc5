namespace Tutorship.Domain.Tests.Oracle;

/// <summary>reminder-rules, "Steps" and "One message", by plain loops.</summary>
public sealed class ReminderOracle(RawSchool school, DateOnly d, string[] muted)
{
    private static readonly string[] Ranks = ["event", "last", "middle", "open", "pace"];
    private readonly RuleBook rules = new(school);

    public string Json(bool why)
    {
        if (rules.Year(d) is not { } year)
        {
            return "[]";
        }

        List<(string Receiver, string? For, string Step, RuleBook.Owed Requirement, RawStudent Student)> told = [];
        Dictionary<string, List<(string State, string? Step, bool SchoolDay)>> seen = [];
        foreach (var r in rules.Requirements(year, d))
        {
            foreach (var s in school.Students.Where(s => RuleBook.Eligible(r, s, d)))
            {
                var state = rules.State(year, r, s, d, d.AddDays(-1));
                var mentor = RuleBook.Accountable(r, s, d);
                var step = Step(year, r, s, state, mentor);
                if (mentor != null)
                {
                    seen.TryAdd(mentor, []);
                    seen[mentor].Add((state, step, IsSchoolDay(s.Grade, d)));
                }

                if (state == "open" && step != null && Receiver(mentor, s, step) is var (receiver, forMentor)
                    && (step is "event" or "last" || !muted.Contains(receiver)))
                {
                    told.Add((receiver, forMentor, step, r, s));
                }
            }
        }

        List<object> all = [];
        foreach (var group in told.GroupBy(t => (t.Receiver, t.For)).OrderBy(g => g.Key.Receiver, StringComparer.Ordinal)
            .ThenBy(g => g.Key.For == null ? 0 : 1).ThenBy(g => g.Key.For, StringComparer.Ordinal))
        {
            var ordered = group.OrderBy(t => Array.IndexOf(Ranks, t.Step)).ThenBy(t => t.Requirement.Due)
                .ThenBy(t => t.Requirement.Id, StringComparer.Ordinal).ToList();
            var students = group.Select(t => t.Student).Distinct()
                .OrderBy(s => rules.LastMet(year, s, d.AddDays(-1)) ?? DateOnly.MinValue).ThenBy(s => s.Id, StringComparer.Ordinal);
            all.Add(new
            {
                mentor = group.Key.Receiver,
                step = ordered[0].Step,
                requirements = ordered.Select(t => t.Requirement.Id).Distinct(),
                students = students.Select(s => s.Id),
                @for = group.Key.For,
            });
        }

        foreach (var mentor in why ? seen.Keys.OrderBy(m => m, StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            if (told.TrueForAll(t => t.Receiver != mentor) && Reason(mentor, seen[mentor]) is { } reason)
            {
                all.Add(new { mentor, reason });
            }
        }

        return Oracle.Json.Text(all);
    }

    private bool IsSchoolDay(string grade, DateOnly day)
    {
        bool In(string type) => school.Calendar.Any(r => r.Type == type && RuleBook.IsOfGrade(r.Grades, grade) && r.Start <= day && day <= r.End);
        var isWeekday = day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday;
        return In("term") && (In("workday") || (isWeekday && !In("holiday")));
    }

    private string? Step(RawRow year, RuleBook.Owed r, RawStudent s, string state, string? mentor)
    {
        if (r.Kind.StartsWith("life_event"))
        {
            return state == "open" && r.Asked <= d && d <= r.Due ? "event" : null;
        }

        List<DateOnly> schoolDays = [];
        for (var day = r.Opens; day <= r.Due; day = day.AddDays(1))
        {
            if (IsSchoolDay(s.Grade, day))
            {
                schoolDays.Add(day);
            }
        }

        if (!schoolDays.Contains(d))
        {
            return null;
        }

        if (d == schoolDays[^1])
        {
            return "last";
        }

        if (r.Kind == "year_visit")
        {
            return IsPaceDay(year, s.Grade) && mentor != null && IsBehind(year, r, mentor) ? "pace" : null;
        }

        var middle = r.Opens.AddDays((r.Due.DayNumber - r.Opens.DayNumber) / 2);
        return d == schoolDays.Find(day => day >= middle) ? "middle" : d == schoolDays[0] && r.Kind != "special_talk" ? "open" : null;
    }

    private bool IsPaceDay(RawRow year, string grade)
    {
        for (var day = new DateOnly(d.Year, d.Month, 1); day < d; day = day.AddDays(1))
        {
            if (IsSchoolDay(grade, day))
            {
                return false;
            }
        }

        return d.Month != year.Start.Month || d.Year != year.Start.Year;
    }

    private bool IsBehind(RawRow year, RuleBook.Owed r, string mentor)
    {
        RawStudent[] own = [.. school.Students.Where(s => RuleBook.Eligible(r, s, d) && RuleBook.Accountable(r, s, d) == mentor)];
        var done = own.Count(s => rules.State(year, r, s, d, d.AddDays(-1)) == "done");
        var gone = d.DayNumber - year.Start.DayNumber;
        return done * (year.End.DayNumber - year.Start.DayNumber) < gone * own.Length;
    }

    private RawLeave? Leave(string member) => school.Leaves.FirstOrDefault(l => l.Mentor == member && l.From <= d && d <= l.To);

    private (string Receiver, string? For)? Receiver(string? mentor, RawStudent s, string step)
    {
        if (mentor != null && Leave(mentor) == null)
        {
            return (mentor, null);
        }

        if (mentor != null && Leave(mentor)!.Substitute is { Length: > 0 } substitute && Leave(substitute) == null)
        {
            return (substitute, mentor);
        }

        if (step != "event")
        {
            return null;
        }

        var staff = school.Staff.OrderBy(t => t.Id, StringComparer.Ordinal).ToList();
        var instead = staff.Find(t => t.Homeroom == s.Class && Leave(t.Id) == null) ?? staff.Find(t => t.IsMoralEducation);
        return instead == null ? null : (instead.Id, mentor);
    }

    private string? Reason(string mentor, List<(string State, string? Step, bool SchoolDay)> seen)
    {
        var open = seen.Where(x => x.State == "open").ToList();
        var steps = seen.Where(x => x.Step != null).ToList();
        var missed = seen.Where(x => x.State == "missed").ToList();
        if (open.Count + steps.Count + missed.Count == 0)
        {
            return null;
        }

        return !open.Concat(steps).Concat(missed).Any(x => x.SchoolDay) ? "day_off"
            : Leave(mentor) != null ? "on_leave"
            : muted.Contains(mentor) ? "muted"
            : steps.Count > 0 && open.Count == 0 ? "done"
            : open.Count > 0 ? "no_step"
            : "past_ladder";
    }
}
