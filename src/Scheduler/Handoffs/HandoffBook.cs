using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Reads the hand-overs that are open, however old, and those that ended within the last days off the audit rows, which alone
/// say what happened to them.
/// </summary>
public sealed class HandoffBook(TimeProvider time)
{
    /// <summary>So long what has ended is still spoken of.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <summary>The oldest first; with what the caller's context has not saved yet.</summary>
    public async Task<IReadOnlyList<Handoff>> LatelyAsync(TutorshipDb db, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - KeptFor;
        var subjects = await db.Audit
            .Where(raised => raised.Action == HandoffStep.Raised)
            .Where(raised => !db.Audit.Any(end => end.Subject == raised.Subject && HandoffStep.Endings.Contains(end.Action) && end.At < since))
            .Select(raised => raised.Subject)
            .ToListAsync(cancellationToken);
        var saved = await db.Audit.AsNoTracking()
            .Where(row => subjects.Contains(row.Subject) && HandoffStep.All.Contains(row.Action))
            .ToListAsync(cancellationToken);
        var unsaved = db.ChangeTracker.Entries<AuditRow>()
            .Where(entry => entry.State == EntityState.Added && HandoffStep.All.Contains(entry.Entity.Action))
            .Select(entry => entry.Entity);
        return
        [
            .. saved.Concat(unsaved)
                .GroupBy(row => row.Subject, StringComparer.Ordinal)
                .Select(steps => Folded([.. steps.OrderBy(step => step.At)]))
                .OfType<Handoff>()
                .OrderBy(handoff => handoff.RaisedAt),
        ];
    }

    public async Task<IReadOnlyList<Handoff>> OpenAsync(TutorshipDb db, CancellationToken cancellationToken) =>
        [.. (await LatelyAsync(db, cancellationToken)).Where(handoff => handoff.IsOpen)];

    /// <summary>
    /// The child and how manieth of it this is, so that two who raise one in the same instant name the same: one save is refused,
    /// and its message is read again on what the other left.
    /// </summary>
    public static async Task<string> NextIdAsync(TutorshipDb db, StudentId student, CancellationToken cancellationToken)
    {
        var before = await db.Audit.CountAsync(row => row.Action == HandoffStep.Raised && row.Reason == student.Value, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{student.Value}:{before + 1}");
    }

    /// <summary>Whether the message that is being answered raises one of this student: it is not saved yet.</summary>
    public static bool IsRaisedNow(TutorshipDb db, StudentId student) => db.ChangeTracker.Entries<AuditRow>()
        .Any(entry => entry.State == EntityState.Added && entry.Entity.Action == HandoffStep.Raised && entry.Entity.Reason == student.Value);

    /// <summary>Those that this person was asked to take, open or not, the oldest first.</summary>
    public async Task<IReadOnlyList<Handoff>> AskedOfAsync(TutorshipDb db, StaffId receiver, CancellationToken cancellationToken)
    {
        var asked = (await db.Outbox
            .Where(row => row.Receiver == receiver && row.Purpose.StartsWith(Purpose.HandoffPrefix))
            .Select(row => row.Purpose)
            .ToListAsync(cancellationToken))
            .Where(purpose => Purpose.RungOf(purpose) is not null)
            .Select(Purpose.HandoffIdOf)
            .ToHashSet(StringComparer.Ordinal);
        return [.. (await LatelyAsync(db, cancellationToken)).Where(handoff => asked.Contains(handoff.Id))];
    }

    /// <summary>Those that this person was asked to take and nobody has, the oldest first.</summary>
    public async Task<IReadOnlyList<Handoff>> OpenForAsync(TutorshipDb db, StaffId receiver, CancellationToken cancellationToken) =>
        [.. (await AskedOfAsync(db, receiver, cancellationToken)).Where(handoff => handoff.IsOpen)];

    /// <summary>Null where nobody raised it.</summary>
    private static Handoff? Folded(IReadOnlyList<AuditRow> steps)
    {
        if (steps.FirstOrDefault(step => step.Action == HandoffStep.Raised) is not { } raised)
        {
            return null;
        }

        var givenBack = steps.FirstOrDefault(step => step.Action == HandoffStep.GivenBack);
        var taken = givenBack is null ? steps.FirstOrDefault(step => step.Action == HandoffStep.Taken) : null;
        return new Handoff(raised.Subject, new StudentId(raised.Reason), raised.ActorId, raised.At)
        {
            Joined = [.. steps.Where(step => step.Action == HandoffStep.Joined).Select(step => step.ActorId).Distinct()],
            TakenBy = taken?.ActorId,
            TakenAt = taken?.At,
            GivenBackBy = givenBack?.ActorId,
            Declined = [.. steps.Where(step => step.Action == HandoffStep.Declined).Select(step => step.ActorId)],
            IsWithdrawn = steps.Any(step => step.Action == HandoffStep.Withdrawn),
        };
    }
}
