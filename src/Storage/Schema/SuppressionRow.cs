using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>Why a mentor got no reminder on a day.</summary>
public sealed class SuppressionRow
{
    public string SchoolId { get; private set; } = null!;

    public required StaffId StaffId { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>As in reminder-rules: <c>day_off</c>, <c>on_leave</c>, <c>muted</c>, <c>snoozed</c>, <c>done</c>, …</summary>
    public required string Reason { get; set; }
}
