namespace Tutorship.Domain;

/// <summary>The rows of <c>calendar.csv</c> in file order, with the questions that are asked of them.</summary>
public sealed class SchoolCalendar(IEnumerable<CalendarRow> rows)
{
    /// <summary>In file order.</summary>
    public IReadOnlyList<CalendarRow> Rows { get; } = [.. rows];

    public IEnumerable<CalendarRow> Of(CalendarRowType type) => Rows.Where(row => row.Type == type);

    /// <summary>
    /// The school year of a day: the one that holds it; else the one that starts within the lead-in days after it; else
    /// the one that ended within the lead-out days before it; else null (coverage-rules, "The school year of a day D").
    /// </summary>
    public CalendarRow? YearOf(DateOnly day, int leadInDays = 31, int leadOutDays = 21)
    {
        var years = Of(CalendarRowType.SchoolYear).ToList();
        return years.Find(year => year.Holds(day))
            ?? years.Find(year => day < year.Start && year.Start.DayNumber - day.DayNumber <= leadInDays)
            ?? years.Find(year => year.End < day && day.DayNumber - year.End.DayNumber <= leadOutDays);
    }

    /// <summary>
    /// Whether a day is a school day for a grade: inside one of its terms, and on a 调休 workday or on Monday to Friday
    /// outside every holiday (reminder-rules, "School days").
    /// </summary>
    public bool IsSchoolDay(string grade, DateOnly day) =>
        Any(CalendarRowType.Term, grade, day)
        && (Any(CalendarRowType.Workday, grade, day)
            || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Any(CalendarRowType.Holiday, grade, day)));

    private bool Any(CalendarRowType type, string grade, DateOnly day)
    {
        foreach (var row in Rows)
        {
            if (row.Type == type && row.Holds(day) && row.IsOf(grade))
            {
                return true;
            }
        }

        return false;
    }
}
