namespace Tutorship.Domain.Tests.Oracle;

/// <summary>reminder-rules, "Digest", by plain loops.</summary>
public static class DigestOracle
{
    private static readonly string[] Kinds = ["term_start_talk", "before_exam_talk", "after_exam_talk", "growth_message"];

    public static string? Json(RawSchool school, DateOnly d, string scope)
    {
        var rules = new RuleBook(school);
        if (rules.Year(d) is not { } year)
        {
            return null;
        }

        var isGrade = school.Students.Any(s => s.Grade == scope);
        var isClass = scope != "school" && !isGrade;
        RawStudent[] students = [.. school.Students.Where(s => scope == "school" || (isGrade ? s.Grade == scope : s.Class == scope))];
        var grade = scope == "school" ? null : students[0].Grade;
        var term = rules.Of(year, "term").FirstOrDefault(t => t.Start <= d && d <= t.End && (grade == null || RuleBook.IsOfGrade(t.Grades, grade)));
        var ago = d.AddDays(-7);

        (int Eligible, int Done, int Open, int Missed, int Late) Count(RuleBook.Owed r, IEnumerable<RawStudent> of, DateOnly on)
        {
            string[] states = [.. of.Where(s => RuleBook.Eligible(r, s, on)).Select(s => rules.State(year, r, s, on, on))];
            int N(string state) => states.Count(x => x == state);
            return (states.Length, N("done"), N("open"), N("missed"), N("late"));
        }

        List<RuleBook.Owed> listed = [];
        foreach (var r in rules.Requirements(year, d).OrderBy(r => r.Due).ThenBy(r => r.Id, StringComparer.Ordinal))
        {
            var isNear = (r.Opens <= d && d <= r.Due) || (ago <= r.Due && r.Due < d);
            if (term != null && Kinds.Contains(r.Kind) && isNear && Count(r, students, d).Eligible > 0)
            {
                listed.Add(r);
            }
        }

        string Change(RuleBook.Owed r)
        {
            var (now, then) = (Count(r, students, d), Count(r, students, ago));
            if (ago < r.Opens || now.Eligible == 0 || then.Eligible == 0)
            {
                return "—";
            }

            var points = Math.Round(100m * ((now.Done * then.Eligible) - (then.Done * now.Eligible)) / (now.Eligible * then.Eligible), 1, MidpointRounding.AwayFromZero);
            return (points < 0 ? "-" : "+") + Math.Abs(points).ToString("0.0");
        }

        string[] classes = [.. students.Select(s => s.Class).Distinct().OrderBy(c => c, StringComparer.Ordinal)];
        List<(string Class, int Gaps)> help = [];
        List<string> good = [];
        foreach (var name in classes)
        {
            RawStudent[] own = [.. students.Where(s => s.Class == name)];
            help.Add((name, listed.Sum(r => Count(r, own, d).Open + Count(r, own, d).Missed)));
            bool Full(RuleBook.Owed r, DateOnly on) => on >= r.Opens && Count(r, own, on).Eligible > 0 && Count(r, own, on).Done == Count(r, own, on).Eligible;
            if (listed.Exists(r => Full(r, d) && !Full(r, ago)))
            {
                good.Add(name);
            }
        }

        var visits = Count(rules.Requirements(year, d).Single(r => r.Kind == "year_visit"), students, d);
        var life = rules.Requirements(year, d).Where(r => r.Kind.StartsWith("life_event") && r.Due >= d.AddDays(-30)).Select(r => Count(r, students, d)).ToList();
        var days = year.End.DayNumber - year.Start.DayNumber;
        var gone = Math.Max(0, Math.Min(days, d.DayNumber - year.Start.DayNumber));
        var (inPerson, known) = CoverageOracle.FaceToFace(rules, year, d, students.Contains);
        var enrolled = students.Where(s => RuleBook.Enrolled(s, d)).ToList();
        return Oracle.Json.Text(new
        {
            on = d.ToString("yyyy-MM-dd"),
            scope,
            week = term == null ? (int?)null : ((Monday(d).DayNumber - Monday(term.Start).DayNumber) / 7) + 1,
            requirements = listed.Select(r => (Requirement: r, Count: Count(r, students, d))).Select(x => new
            {
                id = x.Requirement.Id,
                eligible = x.Count.Eligible,
                done = x.Count.Done,
                coverage = Oracle.Json.Percent(x.Count.Done, x.Count.Eligible),
                change = Change(x.Requirement),
                open = x.Count.Open,
                missed = x.Count.Missed,
            }),
            visits = new
            {
                eligible = visits.Eligible,
                done = visits.Done,
                share = Oracle.Json.Percent(visits.Done, visits.Eligible),
                expected = Oracle.Json.Percent(gone, days),
            },
            never_reached = enrolled.Count(s => rules.LastMet(year, s, d) == null),
            life_events = new { open = life.Sum(c => c.Open), missed = life.Sum(c => c.Missed), late = life.Sum(c => c.Late) },
            unmatched = enrolled.Count(s => RuleBook.Mentors(s, d).Length == 0),
            face_to_face = Oracle.Json.Percent(inPerson, known),
            needs_help = help.Where(h => h.Gaps > 0 && !isClass).OrderByDescending(h => h.Gaps).ThenBy(h => h.Class, StringComparer.Ordinal).Take(5)
                .Select(h => new { @class = h.Class, gaps = h.Gaps }),
            good,
        });
    }

    private static DateOnly Monday(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday)
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
