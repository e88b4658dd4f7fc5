using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>转介: a child somebody worries about. It holds who, whom and when, and no content.</summary>
/// <param name="Id">The student, and how manieth of the student it is.</param>
public sealed record Handoff(string Id, StudentId Student, StaffId RaisedBy, DateTimeOffset RaisedAt)
{
    /// <summary>Who worried about the same child while it was open.</summary>
    public IReadOnlyList<StaffId> Joined { get; init; } = [];

    public StaffId? TakenBy { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    public bool IsWithdrawn { get; init; }

    /// <summary>Who took it by mistake; another one stands in its place.</summary>
    public StaffId? GivenBackBy { get; init; }

    /// <summary>Those who gave the one before it back: they are not asked again while there is anybody else.</summary>
    public IReadOnlyList<StaffId> Declined { get; init; } = [];

    public bool IsOpen => TakenBy is null && GivenBackBy is null && !IsWithdrawn;

    /// <summary>Those who are told what becomes of it.</summary>
    public IReadOnlyList<StaffId> Worried => [RaisedBy, .. Joined];
}
