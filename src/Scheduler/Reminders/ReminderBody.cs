using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>The day's reminder: asked again for its receiver at the claim, so that nobody is told of what is done.</summary>
public sealed class ReminderBody(ReceiverReminders receivers, AppointmentsBeside appointments, SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose is Purpose.Reminder or Purpose.Nudge;

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var day = row.Purpose == Purpose.Nudge
            ? new ReceiverDay(await receivers.LoadAllOpenAsync(db, row.Receiver, cancellationToken), SilenceReason.Done)
            : await receivers.LoadAsync(db, slow, row.Receiver, cancellationToken);
        var today = SchoolTime.DayOf(time.GetUtcNow());
        if (day.Open.Count == 0)
        {
            return await DropAsync(db, row, day, cancellationToken);
        }

        return await WereAllToldTodayAsync(db, row, day.Open, today, cancellationToken)
            ? new OutboxVerdict.Drop("told_already")
            : await appointments.AddToAsync(db, row, ReminderMessage.Of(day.Open, today, slow), cancellationToken);
    }

    private static async Task<OutboxVerdict> DropAsync(
        TutorshipDb db, OutboxRow row, ReceiverDay day, CancellationToken cancellationToken)
    {
        if (row.Purpose == Purpose.Reminder && day.Silence is { } reason)
        {
            await Suppressions.KeepAsync(db, SchoolTime.DayOf(row.DueAt), [new Silence(row.Receiver, reason)], cancellationToken);
        }

        return new OutboxVerdict.Drop(day.DropReason);
    }

    /// <summary>A life event told by itself today is not told once more today, unless there is something else to say.</summary>
    private static async Task<bool> WereAllToldTodayAsync(
        TutorshipDb db, OutboxRow row, IReadOnlyList<Reminder> reminders, DateOnly today, CancellationToken cancellationToken)
    {
        var requirements = reminders.SelectMany(reminder => reminder.Requirements).ToList();
        if (requirements.Exists(reminded => reminded.Step != ReminderStep.Event))
        {
            return false;
        }

        var purposes = requirements.Select(reminded => Purpose.EventPrefix + reminded.Requirement.Node.Label).Distinct().ToList();
        var startOfDay = SchoolTime.At(today, TimeOnly.MinValue);
        var told = await db.Outbox.CountAsync(
            sent => sent.Receiver == row.Receiver && purposes.Contains(sent.Purpose) && sent.SentAt >= startOfDay,
            cancellationToken);
        return told == purposes.Count;
    }
}
