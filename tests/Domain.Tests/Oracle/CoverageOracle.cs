namespace Tutorship.Domain.Tests.Oracle;

/// <summary>The figures of coverage-rules by plain loops.</summary>
public static class CoverageOracle
{
    public static string? Json(RawSchool school, DateOnly d)
    {
        var rules = new RuleBook(school);
        if (rules.Year(d) is not { } year)
        {
            return null;
        }

        List<object> requirements = [];
        List<(string Requirement, string Student, string? Mentor, string State)> gaps = [];
        foreach (var r in rules.Requirements(year, d).Where(r => r.Opens <= d))
        {
            List<(RawStudent Student, string? Mentor, string State)> owed = [];
            foreach (var s in school.Students.OrderBy(s => s.Id, StringComparer.Ordinal).Where(s => RuleBook.Eligible(r, s, d)))
            {
                owed.Add((s, RuleBook.Accountable(r, s, d), rules.State(year, r, s, d, d)));
            }

            gaps.AddRange(owed.Where(o => o.State != "done").Select(o => (r.Id, o.Student.Id, o.Mentor, o.State)));
            object By(Func<(RawStudent Student, string? Mentor, string State), string?> scope) => Oracle.Json.Object(
                owed.Where(o => scope(o) != null).GroupBy(o => scope(o)!).OrderBy(g => g.Key, StringComparer.Ordinal),
                g => g.Key,
                g => new { eligible = g.Count(), done = g.Count(o => o.State == "done") });
            requirements.Add(new
            {
                id = r.Id,
                opens = r.Opens.ToString("yyyy-MM-dd"),
                due = r.Due.ToString("yyyy-MM-dd"),
                eligible = owed.Count,
                done = owed.Count(o => o.State == "done"),
                late = owed.Count(o => o.State == "late"),
                open = owed.Count(o => o.State == "open"),
                missed = owed.Count(o => o.State == "missed"),
                by = new { grade = By(o => o.Student.Grade), @class = By(o => o.Student.Class), mentor = By(o => o.Mentor) },
            });
        }

        return Oracle.Json.Text(new
        {
            on = d.ToString("yyyy-MM-dd"),
            requirements,
            gaps = gaps.Select(g => new { requirement = g.Requirement, student = g.Student, mentor = g.Mentor, state = g.State }),
            unmatched = Enrolled(school, d).Where(s => RuleBook.Mentors(s, d).Length == 0).Select(s => s.Id),
            idle_teachers = Sorted(school.Staff.Where(t => t.Status == "mentor" && Load(school, t.Id, d) == 0).Select(t => t.Id)),
            over_ratio = Sorted(school.Staff.Where(t => Load(school, t.Id, d) > school.MaxStudents).Select(t => t.Id)),
            silent_mentors = Sorted(gaps.Where(g => g.State is "open" or "missed").Select(g => g.Mentor).OfType<string>().Distinct()
                .Where(m => !rules.Counting(year).Any(e =>
                    e.Author == m && e.On >= d.AddDays(-13) && e.On <= d && (e.Kind != "life_event" || (e.Reported ?? e.On) <= d)))),
            face_to_face = FaceToFace(rules, year, d, _ => true) is var (inPerson, known) ? new { in_person = inPerson, known } : null,
            strategies = Strategies(rules, year, d),
            longest_without_contact = Longest(rules, year, d),
        });
    }

    public static (int InPerson, int Known) FaceToFace(RuleBook rules, RawRow year, DateOnly d, Func<RawStudent, bool> scope)
    {
        var term = rules.Of(year, "term").FirstOrDefault(t => t.Start <= d && d <= t.End);
        var ids = rules.School.Students.Where(scope).Select(s => s.Id).ToList();
        RawEntry[] known =
        [
            .. rules.Counting(year).Where(e =>
                term != null && e.On >= term.Start && e.On <= d && e.Mode != "unspecified" && ids.Contains(e.Student)
                && (e.Kind == "parent_contact" || e.Kind == "visit")),
        ];
        return (known.Count(e => e.Mode == "in_person"), known.Length);
    }

    private static object Strategies(RuleBook rules, RawRow year, DateOnly d)
    {
        var term = rules.Of(year, "term").FirstOrDefault(t => t.Start <= d && d <= t.End);
        RawEntry[] talks = [.. rules.Counting(year).Where(e => term != null && e.Kind == "talk" && e.On >= term.Start && e.On <= d)];
        int With(string strategy) => talks.Count(e => e.Strategies.Contains(strategy));
        return new
        {
            ideals = With("ideals"),
            academic = With("academic"),
            psychological = With("psychological"),
            life = With("life"),
            career = With("career"),
            none = talks.Count(e => e.Strategies.Length == 0),
        };
    }

    private static IEnumerable<object> Longest(RuleBook rules, RawRow year, DateOnly d)
    {
        List<(string Id, int Days)> all = [];
        foreach (var s in Enrolled(rules.School, d))
        {
            var since = rules.LastMet(year, s, d) ?? (s.From > year.Start ? s.From.Value : year.Start);
            all.Add((s.Id, Math.Max(0, d.DayNumber - since.DayNumber)));
        }

        return all.OrderBy(a => -a.Days).ThenBy(a => a.Id, StringComparer.Ordinal).Take(20).Select(a => new { student = a.Id, days = a.Days });
    }

    private static IEnumerable<RawStudent> Enrolled(RawSchool school, DateOnly d) =>
        school.Students.Where(s => RuleBook.Enrolled(s, d)).OrderBy(s => s.Id, StringComparer.Ordinal);

    private static int Load(RawSchool school, string mentor, DateOnly d) => Enrolled(school, d).Count(s => RuleBook.Mentors(s, d).Contains(mentor));

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.OrderBy(id => id, StringComparer.Ordinal);
}
