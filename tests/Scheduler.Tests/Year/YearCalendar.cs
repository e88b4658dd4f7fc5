namespace Tutorship.Scheduler.Tests.Year;

/// <summary>A row of the played calendar; no grades: all.</summary>
public sealed record PlayedRow(string Type, string Name, DateOnly Start, DateOnly End, string Grades = "")
{
    public bool IsOf(string grade) => Grades.Length == 0 || Grades.Split(';').Contains(grade);

    public bool Holds(DateOnly day) => Start <= day && day <= End;
}

/// <summary>The year's rows, and what is a school day: written down a second time, without the product's own arithmetic.</summary>
public sealed class YearCalendar
{
    private readonly Dictionary<(string Grade, DateOnly Day), bool> known = [];

    public List<PlayedRow> Rows { get; } =
    [
        new("school_year", "2026-2027学年", new(2026, 9, 1), new(2027, 7, 10)),
        new("term", "第一学期", new(2026, 9, 1), new(2027, 1, 29)),
        new("term", "第二学期", new(2027, 2, 22), new(2027, 7, 10), "高一;高二"),
        new("term", "第二学期", new(2027, 2, 15), new(2027, 6, 6), "高三"),
        new("exam", "期中考试", new(2026, 11, 11), new(2026, 11, 13)),
        new("exam", "第二次月考", new(2026, 12, 14), new(2026, 12, 15)),
        new("exam", "期末考试", new(2027, 1, 20), new(2027, 1, 22)),
        new("exam", "下学期期中考试", new(2027, 4, 21), new(2027, 4, 23), "高一;高二"),
        new("exam", "下学期期末考试", new(2027, 6, 28), new(2027, 6, 30), "高一;高二"),
        new("holiday", "中秋节", new(2026, 9, 25), new(2026, 9, 25)),
        new("holiday", "国庆节", new(2026, 10, 1), new(2026, 10, 7)),
        new("workday", "国庆调休", new(2026, 9, 27), new(2026, 9, 27)),
        new("workday", "国庆调休", new(2026, 10, 10), new(2026, 10, 10)),
        new("holiday", "元旦", new(2027, 1, 1), new(2027, 1, 3)),
        new("holiday", "清明节", new(2027, 4, 3), new(2027, 4, 5)),
        new("holiday", "劳动节", new(2027, 5, 1), new(2027, 5, 5)),
        new("workday", "劳动节调休", new(2027, 5, 8), new(2027, 5, 8)),
        new("holiday", "端午节", new(2027, 6, 9), new(2027, 6, 9)),
    ];

    public PlayedRow Year => Rows.Single(row => row.Type == "school_year");

    public void Move(string exam, DateOnly start, DateOnly end)
    {
        var at = Rows.FindIndex(row => row.Type == "exam" && row.Name == exam);
        Rows[at] = Rows[at] with { Start = start, End = end };
    }

    public bool IsSchoolDay(string grade, DateOnly day)
    {
        if (!known.TryGetValue((grade, day), out var isOne))
        {
            bool In(string type) => Rows.Exists(row => row.Type == type && row.IsOf(grade) && row.Holds(day));
            var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            isOne = In("term") && (In("workday") || (!isWeekend && !In("holiday")));
            known.Add((grade, day), isOne);
        }

        return isOne;
    }

    public bool IsSchoolDay(DateOnly day) => YearPeople.Grades.Any(grade => IsSchoolDay(grade, day));

    public DateOnly? NextSchoolDay(IReadOnlyCollection<string> grades, DateOnly after)
    {
        for (var day = after.AddDays(1); day <= after.AddDays(90); day = day.AddDays(1))
        {
            if (grades.Any(grade => IsSchoolDay(grade, day)))
            {
                return day;
            }
        }

        return null;
    }

    public List<DateOnly> SchoolDays(string grade, DateOnly from, DateOnly to)
    {
        List<DateOnly> days = [];
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (IsSchoolDay(grade, day))
            {
                days.Add(day);
            }
        }

        return days;
    }
}
