namespace Tutorship.Domain.Tests.Oracle;

/// <summary>
/// coverage-rules once more, sentence by sentence, with plain loops over the raw rows and nothing of the domain, to be
/// held against it.
/// </summary>
public sealed class RuleBook(RawSchool school)
{
    public sealed record Owed(string Id, string Kind, DateOnly Opens, DateOnly Due, string Grades, string Student, DateOnly Asked);

    public RawSchool School => school;

    public RawRow? Year(DateOnly d)
    {
        RawRow[] years = [.. school.Calendar.Where(r => r.Type == "school_year")];
        foreach (var y in years)
        {
            if (y.Start <= d && d <= y.End)
            {
                return y;
            }
        }

        foreach (var y in years)
        {
            if (d < y.Start && y.Start <= d.AddDays(31))
            {
                return y;
            }
        }

        foreach (var y in years)
        {
            if (y.End < d && d.AddDays(-21) <= y.End)
            {
                return y;
            }
        }

        return null;
    }

    public RawRow[] Of(RawRow year, string type) =>
        [.. school.Calendar.Where(r => r.Type == type && r.Start >= year.Start && r.End <= year.End)];

    public static bool IsOfGrade(string cell, string grade) => cell == "" || cell.Split(';').Contains(grade);

    /// <summary>Entries that count for the year.</summary>
    public RawEntry[] Counting(RawRow year) =>
        [.. school.Entries.Where(e => !e.Voided && e.On >= year.Start.AddDays(-31) && e.On <= year.End.AddDays(31))];

    public string Label(RawRow year, RawRow row)
    {
        var text = row.Name + (row.Grades == "" ? "" : "@" + row.Grades);
        var same = Of(year, row.Type).Count(r => r.Name == row.Name && r.Grades == row.Grades);
        return same > 1 ? text + "@" + row.Start.ToString("yyyy-MM-dd") : text;
    }

    /// <summary>All of the year as known on a day, upcoming too, by id.</summary>
    public List<Owed> Requirements(RawRow year, DateOnly d)
    {
        List<Owed> all = [];
        void Add(string kind, string label, DateOnly opens, DateOnly due, string grades, string student = "", DateOnly? asked = null) =>
            all.Add(new Owed(kind + ":" + label, kind, opens, due, grades, student, asked ?? opens));

        Add("year_visit", Label(year, year), year.Start, year.End, "");
        foreach (var t in Of(year, "term"))
        {
            Add("term_start_talk", Label(year, t), t.Start.AddDays(-7), t.Start.AddDays(20), t.Grades);
            Add("growth_message", Label(year, t), t.End.AddDays(-14), t.End.AddDays(7), t.Grades);
            for (var p = t.Start; p <= t.End; p = p.AddDays(14))
            {
                var last = p.AddDays(13) > t.End ? t.End : p.AddDays(13);
                Add("special_talk", p.ToString("yyyy-MM-dd") + (t.Grades == "" ? "" : "@" + t.Grades), p, last, t.Grades);
            }
        }

        foreach (var x in Of(year, "exam").Where(x => x.Name.Contains("期中") || x.Name.Contains("期末")))
        {
            Add("before_exam_talk", Label(year, x), x.Start.AddDays(-10), x.Start.AddDays(-1), x.Grades);
            var due = x.End.AddDays(14);
            var holding = Of(year, "term").Where(t => t.Start <= x.Start && x.Start <= t.End).ToList();
            var term = holding.Find(t => t.Grades == "" || x.Grades == "" || x.Grades.Split(';').Any(g => IsOfGrade(t.Grades, g))) ?? holding.FirstOrDefault();
            if (term is not null && term.End < due)
            {
                due = term.End;
            }

            if (due >= x.End.AddDays(1))
            {
                Add("after_exam_talk", Label(year, x), x.End.AddDays(1), due, x.Grades);
            }
        }

        foreach (var e in Counting(year).Where(e => e.Kind == "life_event"))
        {
            var told = e.Reported ?? e.On;
            var later = told > e.On ? told : e.On;
            if (told <= d)
            {
                Add("life_event_talk", e.Id, e.On, later.AddDays(2), "", e.Student, later);
                Add("life_event_contact", e.Id, e.On, later.AddDays(6), "", e.Student, later);
            }
        }

        return [.. all.OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    public static bool Enrolled(RawStudent s, DateOnly d) => (s.From == null || s.From <= d) && (s.To == null || s.To >= d);

    public static bool Eligible(Owed r, RawStudent s, DateOnly d)
    {
        var fits = r.Student != "" ? r.Student == s.Id : IsOfGrade(r.Grades, s.Grade) && (r.Kind != "special_talk" || s.Special);
        var isLife = r.Kind.StartsWith("life_event");
        return fits && Enrolled(s, d < r.Due ? d : r.Due) && (isLife || s.From == null || s.From <= r.Due.AddDays(-3));
    }

    public static bool Fits(string requirement, string entry) => requirement switch
    {
        "year_visit" => entry == "visit",
        "life_event_contact" => entry is "parent_contact" or "visit",
        "growth_message" => entry == "growth_message",
        _ => entry == "talk",
    };

    /// <summary>Looking only at entries dated on or before <paramref name="seen"/>.</summary>
    public string State(RawRow year, Owed r, RawStudent s, DateOnly d, DateOnly seen)
    {
        if (d < r.Opens)
        {
            return "upcoming";
        }

        RawEntry[] fitting = [.. Counting(year).Where(e => e.Student == s.Id && e.On <= seen && Fits(r.Kind, e.Kind))];
        if (fitting.Any(e => r.Opens <= e.On && e.On <= r.Due))
        {
            return "done";
        }

        if (d <= r.Due)
        {
            return "open";
        }

        return r.Kind == "life_event_talk" && fitting.Any(e => e.On > r.Due) ? "late" : "missed";
    }

    public static string[] Mentors(RawStudent s, DateOnly d) =>
        [.. s.Mentors.Where(m => (m.From == null || m.From <= d) && (m.To == null || m.To >= d)).SelectMany(m => m.Ids)];

    public static string? Accountable(Owed r, RawStudent s, DateOnly d) => Mentors(s, d < r.Due ? d : r.Due).FirstOrDefault();

    /// <summary>The day of the last talk or visit of the year, or null.</summary>
    public DateOnly? LastMet(RawRow year, RawStudent s, DateOnly seen) => Counting(year)
        .Where(e => e.Student == s.Id && (e.Kind == "talk" || e.Kind == "visit") && e.On >= year.Start && e.On <= seen)
        .Select(e => (DateOnly?)e.On)
        .Max();
}
