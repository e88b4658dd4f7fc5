using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// 催办 at the moment it goes out: what is open then, to whom is there then. Whoever went on leave meanwhile is left in peace, and
/// it goes on to the one who stands in, unless that one was reminded this day.
/// </summary>
public sealed class NudgeBody(ReceiverReminders receivers, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose == Purpose.Nudge;

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var today = SchoolTime.DayOf(time.GetUtcNow());
        if (slow.Roster.LeaveOf(row.Receiver, today) is { } leave)
        {
            await HandOnAsync(db, slow, leave, today, cancellationToken);
            return new OutboxVerdict.Drop(SilenceReason.OnLeave.WireName);
        }

        var day = await receivers.LoadAllOpenAsync(db, slow, row.Receiver, cancellationToken);
        return day.Open.Count == 0 ? new OutboxVerdict.Drop(day.DropReason)
            : await EventsToldToday.AreAllOfAsync(db, row.Receiver, day.Open, today, cancellationToken) ? new OutboxVerdict.Drop("told_already")
            : ReminderMessage.Of(day.Open, today, slow);
    }

    private async Task HandOnAsync(TutorshipDb db, SlowFacts slow, Leave leave, DateOnly today, CancellationToken cancellationToken)
    {
        if (leave.Substitute is { } substitute
            && slow.Roster.LeaveOf(substitute, today) is null
            && !(await NudgeRows.RemindedAsync(db, today, cancellationToken)).Contains(substitute))
        {
            await outbox.AddAsync(db, NudgeRows.For(substitute, SendTime.OffRoundMinutes(time.GetUtcNow()), slow.Plan), cancellationToken);
        }
    }
}
