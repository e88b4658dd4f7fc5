using Tutorship.Domain;

namespace Tutorship.Storage;

public sealed class LeaveRow
{
    public string SchoolId { get; private set; } = null!;

    public long Id { get; init; }

    public required StaffId MentorId { get; init; }

    /// <summary>Inclusive.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Inclusive.</summary>
    public required DateOnly To { get; set; }

    public StaffId? SubstituteId { get; set; }

    /// <summary>Whom a leader chose; goes before the one above, which is the file's.</summary>
    public StaffId? ChosenSubstituteId { get; set; }

    /// <summary>
    /// File order: the first row that fits a day wins. Below 0 for imported rows, which an import replaces; from 0 for those that
    /// mentors told.
    /// </summary>
    public int Order { get; set; }
}
