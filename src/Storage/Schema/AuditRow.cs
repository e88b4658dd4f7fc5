using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>Who did what that somebody may ask about later. A save refuses to change or delete one.</summary>
public sealed class AuditRow
{
    /// <summary>A hand-over is raised once and taken once, whoever comes at the same instant.</summary>
    internal const string OnceOnly = "\"Action\" IN ('handoff_raised', 'handoff_taken')";

    public string SchoolId { get; private set; } = null!;

    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required StaffId ActorId { get; init; }

    public required string Action { get; init; }

    public string Subject { get; init; } = "";

    public string Reason { get; init; } = "";
}
