using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Writes down who stands in for a mentor on leave, and has those told whom it concerns, in the caller's save.</summary>
public sealed class SubstituteDesk(TimeProvider time)
{
    /// <summary>Whoever stood in before need not any more.</summary>
    public async Task ChooseAsync(
        TutorshipDb db, SlowFacts slow, Leave leave, StaffId substitute, CancellationToken cancellationToken)
    {
        await ReleaseAsync(db, slow, leave, cancellationToken);
        var row = await db.Leaves
            .Where(row => row.MentorId == leave.Mentor && row.From == leave.From && row.To == leave.To)
            .OrderBy(row => row.Order)
            .FirstAsync(cancellationToken);
        row.ChosenSubstituteId = substitute;
        var (facts, purpose) = (FactsOf(leave, substitute), Purpose.Substitute(leave.Mentor, substitute));
        foreach (var receiver in new[] { substitute, leave.Mentor })
        {
            await AddAsync(db, RowFor(receiver, purpose, leave.From, facts, leave, slow), cancellationToken);
        }
    }

    /// <summary>
    /// Whoever stands in during a leave will be told that it is over. Null where nobody does, or nothing was said to them of it yet.
    /// </summary>
    public async Task<StaffId?> ReleaseAsync(TutorshipDb db, SlowFacts slow, Leave leave, CancellationToken cancellationToken)
    {
        if (leave.Substitute is not { } substitute || !await WasToldAsync(db, leave, substitute, cancellationToken))
        {
            return null;
        }

        var (day, facts) = (SchoolTime.DayOf(time.GetUtcNow()), FactsOf(leave, substitute));
        await AddAsync(db, RowFor(substitute, Purpose.Released(leave.Mentor), day, facts, leave, slow), cancellationToken);
        return substitute;
    }

    private static async Task<bool> WasToldAsync(TutorshipDb db, Leave leave, StaffId substitute, CancellationToken cancellationToken)
    {
        var key = Purpose.Key(substitute, leave.From, Purpose.Substitute(leave.Mentor, substitute));
        return await db.Outbox.AnyAsync(
            row => row.Key == key && row.State != OutboxState.Pending && row.State != OutboxState.Dropped, cancellationToken);
    }

    private static async Task AddAsync(TutorshipDb db, OutboxRow told, CancellationToken cancellationToken)
    {
        if (!await db.Outbox.AnyAsync(other => other.Key == told.Key, cancellationToken))
        {
            db.Outbox.Add(told);
        }
    }

    private OutboxRow RowFor(StaffId receiver, string purpose, DateOnly day, SubstituteFacts facts, Leave leave, SlowFacts slow) => new()
    {
        Key = Purpose.Key(receiver, day, purpose),
        Receiver = receiver,
        Purpose = purpose,
        Facts = JsonSerializer.Serialize(facts),
        Urgency = Urgency.Reminder,
        DueAt = WorkingHours.NextFrom(time.GetUtcNow(), new SchoolFacts(slow.Roster, slow.Calendar, slow.Plan, [])),
        NotAfter = SchoolTime.At(leave.To.AddDays(1), TimeOnly.MinValue),
    };

    private static SubstituteFacts FactsOf(Leave leave, StaffId substitute) => new(leave.Mentor.Value, leave.From, substitute.Value);
}
