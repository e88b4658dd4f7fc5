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
        var reminders = row.Purpose == Purpose.Nudge
            ? await receivers.LoadAllOpenAsync(db, row.Receiver, cancellationToken)
            : await receivers.LoadAsync(db, slow, row.Receiver, cancellationToken);
        var today = SchoolTime.DayOf(time.GetUtcNow());
        if (reminders.Count == 0)
        {
            var wishes = await Wishes.OfAsync(db, row.Receiver, cancellationToken);
            return await DropAsync(db, row, ReasonFor(slow.Roster, wishes, row.Receiver, today), cancellationToken);
        }

        return await WereAllToldTodayAsync(db, row, reminders, today, cancellationToken)
            ? new OutboxVerdict.Drop("told_already")
            : await appointments.AddToAsync(db, row, ReminderMessage.Of(reminders, today, slow), cancellationToken);
    }

    /// <summary>In the order of reminder-rules; what else left nothing to say is that it was done.</summary>
    private static SilenceReason ReasonFor(Roster roster, Wishes wishes, StaffId receiver, DateOnly today) =>
        roster.LeaveOf(receiver, today) is not null ? SilenceReason.OnLeave
        : wishes.Muted.Contains(receiver) ? SilenceReason.Muted
        : wishes.Snoozed.TryGetValue(receiver, out var to) && to > today ? SilenceReason.Snoozed
        : SilenceReason.Done;

    private static async Task<OutboxVerdict> DropAsync(
        TutorshipDb db, OutboxRow row, SilenceReason reason, CancellationToken cancellationToken)
    {
        if (row.Purpose == Purpose.Reminder)
        {
            var day = SchoolTime.DayOf(row.DueAt);
            await Suppressions.KeepAsync(db, day, [new Silence(row.Receiver, reason)], cancellationToken);
        }

        return new OutboxVerdict.Drop(reason.WireName);
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
