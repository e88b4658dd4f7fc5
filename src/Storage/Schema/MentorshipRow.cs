using Tutorship.Domain;

namespace Tutorship.Storage;

public sealed class MentorshipRow
{
    public string SchoolId { get; private set; } = null!;

    public long Id { get; init; }

    public required StudentId StudentId { get; init; }

    public required StaffId MentorId { get; init; }

    /// <summary>0 is the primary mentor.</summary>
    public int Rank { get; set; }

    /// <summary>Inclusive; null: always.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Inclusive; null: still.</summary>
    public DateOnly? To { get; set; }
}
