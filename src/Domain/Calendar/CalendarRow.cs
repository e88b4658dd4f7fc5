namespace Tutorship.Domain;

/// <summary>One row of the school calendar, both days inclusive. No grades: the row is of every grade.</summary>
public sealed record CalendarRow(CalendarRowType Type, string Name, DateOnly Start, DateOnly End)
{
    /// <summary>The cell as written, trimmed, also between ';'; part of the row's label.</summary>
    public string GradesCell { get; init => field = Trimmed(value); } = "";

    public IReadOnlyList<string> Grades =>
        GradesCell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool IsOf(string grade) => GradesCell.Length == 0 || Names(grade);

    /// <summary>Whether some grade has both rows.</summary>
    public bool SharesGradeWith(CalendarRow other) =>
        GradesCell.Length == 0 || other.GradesCell.Length == 0 || Grades.Any(other.Names);

    public bool Holds(DateOnly day) => Start <= day && day <= End;

    public bool Holds(CalendarRow other) => Start <= other.Start && other.End <= End;

    private static string Trimmed(string cell) => string.Join(';', cell.Trim().Split(';', StringSplitOptions.TrimEntries));

    private bool Names(string grade)
    {
        var cell = GradesCell.AsSpan();
        foreach (var part in cell.Split(';'))
        {
            if (cell[part].SequenceEqual(grade))
            {
                return true;
            }
        }

        return false;
    }
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
