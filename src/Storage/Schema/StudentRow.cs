using Tutorship.Domain;

namespace Tutorship.Storage;

public sealed class StudentRow
{
    public string SchoolId { get; private set; } = null!;

    public required StudentId Id { get; init; }

    public required string Name { get; set; }

    public required string Grade { get; set; }

    public required string Class { get; set; }

    public bool HasSpecialNeeds { get; set; }

    /// <summary>Inclusive; null: always.</summary>
    public DateOnly? EnrolledFrom { get; set; }

    /// <summary>Inclusive; null: always.</summary>
    public DateOnly? EnrolledTo { get; set; }
}
