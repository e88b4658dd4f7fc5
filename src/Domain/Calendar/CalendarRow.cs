namespace Tutorship.Domain;

/// <summary>One row of the school calendar, both days inclusive. No grades: the row is of every grade.</summary>
public sealed record CalendarRow(CalendarRowType Type, string Name, DateOnly Start, DateOnly End)
{
    /// <summary>The cell as written, trimmed; part of the row's label.</summary>
    public string GradesCell { get; init; } = "";

    public IReadOnlyList<string> Grades =>
        GradesCell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool IsOf(string grade) => GradesCell.Length == 0 || Grades.Contains(grade, StringComparer.Ordinal);

    public bool Holds(DateOnly day) => Start <= day && day <= End;

    public bool Holds(CalendarRow other) => Start <= other.Start && other.End <= End;
}

public enum CalendarRowType
{
    SchoolYear,
    Term,
    Exam,
    Holiday,

    /// <summary>调休: a day off turned into a school day.</summary>
    Workday,
}
