using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>A row of <c>calendar.csv</c>, both days inclusive.</summary>
public sealed class SchoolCalendarRow
{
    public string SchoolId { get; private set; } = null!;

    public long Id { get; init; }

    public required CalendarRowType Type { get; init; }

    public required string Name { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    /// <summary>The cell as written, trimmed; empty: all grades.</summary>
    public string GradesCell { get; init; } = "";

    /// <summary>File order: the first term that holds a day is "the term".</summary>
    public int Order { get; init; }
}
