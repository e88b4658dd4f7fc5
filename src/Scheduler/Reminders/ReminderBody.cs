using Tutorship.Domain;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>The day's reminder: asked again for its receiver at the claim, so that nobody is told of what is done.</summary>
public sealed class ReminderBody(ReceiverReminders receivers, AppointmentsBeside appointments, SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose == Purpose.Reminder;

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var day = await receivers.LoadAsync(db, slow, row.Receiver, cancellationToken);
        var today = SchoolTime.DayOf(time.GetUtcNow());
        if (day.Open.Count == 0)
        {
            return await DropAsync(db, row, day, cancellationToken);
        }

        return await EventsToldToday.AreAllOfAsync(db, row.Receiver, day.Open, today, cancellationToken)
            ? new OutboxVerdict.Drop("told_already")
            : await appointments.AddToAsync(db, row, day.Open, ReminderMessage.Of(day.Open, today, slow), cancellationToken);
    }

    private static async Task<OutboxVerdict> DropAsync(
        TutorshipDb db, OutboxRow row, ReceiverDay day, CancellationToken cancellationToken)
    {
        if (day.Silence is { } reason)
        {
            await Suppressions.KeepAsync(db, SchoolTime.DayOf(row.DueAt), [new Silence(row.Receiver, reason)], cancellationToken);
        }

        return new OutboxVerdict.Drop(day.DropReason);
    }
}
