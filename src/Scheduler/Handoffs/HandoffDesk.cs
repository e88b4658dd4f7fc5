using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Raises hand-overs and lets somebody take them. What happened stands in the audit rows alone: raised, and taken; both are
/// added to the caller's context and saved with whatever else its message changes.
/// </summary>
public sealed class HandoffDesk(TimeProvider time)
{
    internal const string Raised = "handoff_raised";

    internal const string Taken = "handoff_taken";

    /// <summary>So long it is asked again and again; then somebody has to be asked by other means.</summary>
    internal static readonly TimeSpan OpenFor = TimeSpan.FromHours(24);

    /// <param name="db">The school's context; nothing is saved here.</param>
    /// <param name="id">The key of the message that raises it, so that the same message raises it once.</param>
    /// <param name="student">Whom it is about.</param>
    /// <param name="raisedBy">Who worries.</param>
    /// <param name="roster">As of today.</param>
    /// <returns>Who is asked at once; empty: the school has named nobody, and nothing was added.</returns>
    public IReadOnlyList<StaffId> Raise(TutorshipDb db, string id, StudentId student, StaffId raisedBy, Roster roster)
    {
        var handoff = new OpenHandoff(id, student, raisedBy, time.GetUtcNow());
        if (HandoffChain.Of(roster, raisedBy, SchoolTime.DayOf(handoff.RaisedAt)) is not [var first, ..])
        {
            return [];
        }

        db.Audit.Add(new AuditRow
        {
            At = handoff.RaisedAt,
            ActorId = raisedBy,
            Action = Raised,
            Subject = id,
            Reason = student.Value,
        });
        db.Outbox.AddRange(first.Select(receiver => RowFor(handoff, receiver, 0, handoff.RaisedAt)));
        return first;
    }

    /// <summary>Those that this person was asked to take and nobody has, the oldest first.</summary>
    public async Task<IReadOnlyList<OpenHandoff>> OpenForAsync(TutorshipDb db, StaffId receiver, CancellationToken cancellationToken)
    {
        var asked = await db.Outbox
            .Where(row => row.Receiver == receiver && row.Purpose.StartsWith(Purpose.HandoffPrefix))
            .Select(row => row.Purpose)
            .ToListAsync(cancellationToken);
        return [.. (await OpenAsync(db, cancellationToken)).Where(handoff => asked.Exists(purpose => Purpose.HandoffIdOf(purpose) == handoff.Id))];
    }

    /// <summary>接手: it is asked of nobody any more, and whoever raised it is told who has it.</summary>
    public void Take(TutorshipDb db, OpenHandoff handoff, StaffId by)
    {
        var now = time.GetUtcNow();
        db.Audit.Add(new AuditRow { At = now, ActorId = by, Action = Taken, Subject = handoff.Id, Reason = handoff.Student.Value });
        var purpose = Purpose.TakenHandoff(handoff.Id);
        db.Outbox.Add(new OutboxRow
        {
            Key = Purpose.Key(handoff.RaisedBy, SchoolTime.DayOf(handoff.RaisedAt), purpose),
            Receiver = handoff.RaisedBy,
            Purpose = purpose,
            Urgency = Urgency.Handoff,
            DueAt = now,
        });
    }

    internal async Task<IReadOnlyList<OpenHandoff>> OpenAsync(TutorshipDb db, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - OpenFor;
        var rows = await db.Audit.AsNoTracking()
            .Where(row => row.At >= since && (row.Action == Raised || row.Action == Taken))
            .OrderBy(row => row.At)
            .ToListAsync(cancellationToken);
        var taken = rows.Where(row => row.Action == Taken).Select(row => row.Subject).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rows
                .Where(row => row.Action == Raised && !taken.Contains(row.Subject))
                .Select(row => new OpenHandoff(row.Subject, new StudentId(row.Reason), row.ActorId, row.At)),
        ];
    }

    internal static OutboxRow RowFor(OpenHandoff handoff, StaffId receiver, int rung, DateTimeOffset dueAt)
    {
        var purpose = Purpose.Handoff(handoff.Id, rung);
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, SchoolTime.DayOf(handoff.RaisedAt), purpose),
            Receiver = receiver,
            Purpose = purpose,
            Urgency = Urgency.Handoff,
            DueAt = dueAt,
        };
    }
}
