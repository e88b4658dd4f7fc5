using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

internal static class NudgeRows
{
    /// <summary>Whom the bot has reminded that day, or is about to.</summary>
    public static async Task<HashSet<StaffId>> RemindedAsync(TutorshipDb db, DateOnly day, CancellationToken cancellationToken)
    {
        var (start, end) = (SchoolTime.At(day, TimeOnly.MinValue), SchoolTime.At(day.AddDays(1), TimeOnly.MinValue));
        var reminded = await db.Outbox
            .Where(row => row.Purpose == Purpose.Reminder || row.Purpose == Purpose.Nudge)
            .Where(row => (row.SentAt >= start && row.SentAt < end)
                || ((row.State == OutboxState.Pending || row.State == OutboxState.Claimed) && row.DueAt >= start && row.DueAt < end))
            .Select(row => row.Receiver)
            .ToListAsync(cancellationToken);
        return [.. reminded];
    }

    public static OutboxRow For(StaffId receiver, DateTimeOffset goesAt, Plan plan)
    {
        var day = SchoolTime.DayOf(goesAt);
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, day, Purpose.Nudge),
            Receiver = receiver,
            Purpose = Purpose.Nudge,
            Urgency = Urgency.Nudge,
            DueAt = goesAt,
            NotAfter = SchoolTime.At(day, plan.HoursTo),
        };
    }
}
