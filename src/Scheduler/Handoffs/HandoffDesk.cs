using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Raises hand-overs, lets somebody take them, takes them back. What happened stands in the audit rows alone; they and the
/// messages are added to the caller's context and saved with whatever else its message changes.
/// </summary>
public sealed class HandoffDesk(TimeProvider time)
{
    /// <param name="db">The school's context; nothing is saved here.</param>
    /// <param name="id">Of <see cref="HandoffBook.NextIdAsync"/>; a second one of that name is refused by the database.</param>
    /// <param name="student">Whom it is about.</param>
    /// <param name="raisedBy">Who worries.</param>
    /// <param name="roster">As of today.</param>
    /// <returns>
    /// Who is asked at once; empty: the school has nobody to ask. It is open all the same, and the round tells the administrator.
    /// </returns>
    public IReadOnlyList<StaffId> Raise(TutorshipDb db, string id, StudentId student, StaffId raisedBy, Roster roster) =>
        Raise(db, new Handoff(id, student, raisedBy, time.GetUtcNow()), roster);

    /// <summary>
    /// 退回: whoever took it did so by mistake. It goes out anew to the others in the name of who raised it, and all who worried hear
    /// that nobody has it at the moment.
    /// </summary>
    /// <param name="db">The school's context; nothing is saved here.</param>
    /// <param name="taken">The one that is given back.</param>
    /// <param name="by">Who gives it back.</param>
    /// <param name="anew">Of <see cref="HandoffBook.NextIdAsync"/>; null where another one of the same child is open already.</param>
    /// <param name="roster">As of today.</param>
    /// <returns>Who is asked now.</returns>
    public IReadOnlyList<StaffId> GiveBack(TutorshipDb db, Handoff taken, StaffId by, string? anew, Roster roster)
    {
        Note(db, taken, HandoffStep.GivenBack, by);
        Tell(db, taken, taken.Worried.Where(worried => worried != by), Purpose.GivenBackHandoff(taken.Id));
        if (anew is null)
        {
            return [];
        }

        var handoff = new Handoff(anew, taken.Student, taken.RaisedBy, time.GetUtcNow()) { Declined = [.. taken.Declined, by] };
        var asked = Raise(db, handoff, roster);
        foreach (var joined in taken.Joined)
        {
            Note(db, handoff, HandoffStep.Joined, joined);
        }

        foreach (var declined in handoff.Declined)
        {
            Note(db, handoff, HandoffStep.Declined, declined);
        }

        return asked;
    }

    /// <summary>Somebody else worries about the same child: nobody is asked twice, and this one too is told who takes it.</summary>
    public void Join(TutorshipDb db, Handoff handoff, StaffId by) => Note(db, handoff, HandoffStep.Joined, by);

    /// <summary>接手: it is asked of nobody any more, and whoever worried is told who has it.</summary>
    public void Take(TutorshipDb db, Handoff handoff, StaffId by)
    {
        Note(db, handoff, HandoffStep.Taken, by);
        Tell(db, handoff, handoff.Worried.Where(worried => worried != by), Purpose.TakenHandoff(handoff.Id));
    }

    /// <summary>It was raised by mistake: nobody is asked any more, and those who were are told, as is whoever else worried.</summary>
    public async Task WithdrawAsync(TutorshipDb db, Handoff handoff, StaffId by, CancellationToken cancellationToken)
    {
        Note(db, handoff, HandoffStep.Withdrawn, by);
        var prefix = $"{Purpose.HandoffPrefix}{handoff.Id}:";
        var receivers = await db.Outbox
            .Where(row => row.Purpose.StartsWith(prefix))
            .Select(row => row.Receiver)
            .Distinct()
            .ToListAsync(cancellationToken);
        Tell(db, handoff, receivers.Concat(handoff.Joined).Distinct().Where(receiver => receiver != by), Purpose.WithdrawnHandoff(handoff.Id));
    }

    /// <summary>Somebody who was asked cannot: the next rung is asked at once.</summary>
    /// <returns>Who is asked now; empty where everybody was asked before.</returns>
    public async Task<IReadOnlyList<StaffId>> PassOnAsync(TutorshipDb db, Handoff handoff, StaffId by, Roster roster, CancellationToken cancellationToken)
    {
        var prefix = $"{Purpose.HandoffPrefix}{handoff.Id}:";
        var asked = await db.Outbox.Where(row => row.Purpose.StartsWith(prefix)).Select(row => new { row.Purpose, row.Receiver }).ToListAsync(cancellationToken);
        var now = time.GetUtcNow();
        var chain = HandoffChain.For(roster, handoff, SchoolTime.DayOf(now));
        var rung = 1 + asked.Select(row => Purpose.RungOf(row.Purpose)).Max() ?? 0;
        if (rung >= chain.Count)
        {
            return [];
        }

        IReadOnlyList<StaffId> next = [.. chain[rung].Where(receiver => receiver != by)];
        db.Outbox.AddRange(next.Select(receiver => RowFor(handoff, receiver, Purpose.Handoff(handoff.Id, rung), now)));
        return next;
    }

    internal static OutboxRow RowFor(Handoff handoff, StaffId receiver, string purpose, DateTimeOffset dueAt) => new()
    {
        Key = Purpose.Key(receiver, SchoolTime.DayOf(handoff.RaisedAt), purpose),
        Receiver = receiver,
        Purpose = purpose,
        Urgency = Urgency.Handoff,
        DueAt = dueAt,
    };

    private IReadOnlyList<StaffId> Raise(TutorshipDb db, Handoff handoff, Roster roster)
    {
        Note(db, handoff, HandoffStep.Raised, handoff.RaisedBy);
        var first = HandoffChain.For(roster, handoff, SchoolTime.DayOf(handoff.RaisedAt)).FirstOrDefault() ?? [];
        Tell(db, handoff, first, Purpose.Handoff(handoff.Id, 0));
        return first;
    }

    private void Tell(TutorshipDb db, Handoff handoff, IEnumerable<StaffId> receivers, string purpose)
    {
        var now = time.GetUtcNow();
        db.Outbox.AddRange(receivers.Select(receiver => RowFor(handoff, receiver, purpose, now)));
    }

    private void Note(TutorshipDb db, Handoff handoff, string step, StaffId by) => db.Audit.Add(new AuditRow
    {
        At = time.GetUtcNow(),
        ActorId = by,
        Action = step,
        Subject = handoff.Id,
        Reason = handoff.Student.Value,
    });
}
