using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>A life event told by itself today is not told once more today, unless there is something else to say.</summary>
internal static class EventsToldToday
{
    public static async Task<bool> AreAllOfAsync(
        TutorshipDb db, StaffId receiver, IReadOnlyList<Reminder> reminders, DateOnly today, CancellationToken cancellationToken)
    {
        var requirements = reminders.SelectMany(reminder => reminder.Requirements).ToList();
        if (requirements.Exists(reminded => reminded.Step != ReminderStep.Event))
        {
            return false;
        }

        var purposes = requirements.Select(reminded => Purpose.EventPrefix + reminded.Requirement.Node.Label).Distinct().ToList();
        var startOfDay = SchoolTime.At(today, TimeOnly.MinValue);
        var told = await db.Outbox.CountAsync(
            sent => sent.Receiver == receiver && purposes.Contains(sent.Purpose) && sent.SentAt >= startOfDay,
            cancellationToken);
        return told == purposes.Count;
    }
}
