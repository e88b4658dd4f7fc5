namespace Tutorship.Domain;

/// <summary>
/// 学年: the year's row with its terms and exams, in file order. A term or exam belongs to the year that holds all of it.
/// </summary>
public sealed class SchoolYear
{
    private readonly List<CalendarRow> rows;
    private readonly Window counting;

    private SchoolYear(CalendarRow row, SchoolCalendar calendar, Plan plan)
    {
        Row = row;
        rows = [.. calendar.Rows.Where(row.Holds)];
        Terms = [.. rows.Where(held => held.Type == CalendarRowType.Term)];
        Exams = [.. rows.Where(held => held.Type == CalendarRowType.Exam)];
        counting = new Window(row.Start.AddDays(-plan.EntryLeadInDays), row.End.AddDays(plan.EntryLeadOutDays));
    }

    public CalendarRow Row { get; }

    public DateOnly Start => Row.Start;

    public DateOnly End => Row.End;

    public IReadOnlyList<CalendarRow> Terms { get; }

    public IReadOnlyList<CalendarRow> Exams { get; }

    /// <summary>The school year of a day (coverage-rules); null outside every year.</summary>
    public static SchoolYear? Of(SchoolFacts facts, DateOnly day) =>
        facts.Calendar.YearOf(day, facts.Plan.YearLeadInDays, facts.Plan.YearLeadOutDays) is { } row
            ? new SchoolYear(row, facts.Calendar, facts.Plan)
            : null;

    /// <summary>The first term that holds a day, of any grade or of the one given; null outside a term.</summary>
    public CalendarRow? TermOn(DateOnly day, string? grade = null) =>
        Terms.FirstOrDefault(term => term.Holds(day) && (grade is null || term.IsOf(grade)));

    /// <summary>The term that an exam starts in: one of its own grades where there is one.</summary>
    public CalendarRow? TermOf(CalendarRow exam) =>
        Terms.FirstOrDefault(term => term.Holds(exam.Start) && term.SharesGradeWith(exam)) ?? TermOn(exam.Start);

    /// <summary>
    /// A row's name, with <c>@</c> and its grades where it has any, and with <c>@</c> and its start where another row of
    /// its type in the year has the same name and grades.
    /// </summary>
    public string LabelOf(CalendarRow row)
    {
        var label = row.GradesCell.Length == 0 ? row.Name : $"{row.Name}@{row.GradesCell}";
        var isAlone = rows.Count(other =>
            other.Type == row.Type && other.Name == row.Name && other.GradesCell == row.GradesCell) <= 1;
        return isAlone ? label : $"{label}@{row.Start:yyyy-MM-dd}";
    }

    /// <summary>Whether an entry of that day counts for the year.</summary>
    public bool Counts(DateOnly day) => counting.Holds(day);

    /// <summary>Days from the year's first day, among those from its first to its last: none before it, all after it.</summary>
    public Share GoneBy(DateOnly day)
    {
        var days = End.DayNumber - Start.DayNumber;
        return new Share(Math.Clamp(day.DayNumber - Start.DayNumber, 0, days), days);
    }
}
