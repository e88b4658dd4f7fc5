using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>A staff member. The id keeps the roster's spelling; every other row that names staff uses that same spelling.</summary>
public sealed class StaffRow
{
    public string SchoolId { get; private set; } = null!;

    public required StaffId Id { get; init; }

    public required string Name { get; set; }

    public string Subject { get; set; } = "";

    public string? HomeroomClass { get; set; }

    /// <summary>As in <c>teachers.csv</c>: <c>principal;grade_leader:高一</c>; empty: none.</summary>
    public string Roles { get; set; } = "";

    public MentorStatus MentorStatus { get; set; }
}
