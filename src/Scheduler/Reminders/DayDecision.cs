using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What was decided about one person's reminders on a day, as it was written down then.</summary>
/// <param name="Silence">The reason why nothing was to be sent, by its name in reminder-rules; null where none was kept.</param>
/// <param name="Messages">What was to be sent, and what became of it.</param>
/// <param name="WasPlanned">Whether the school's reminders of that day were planned at all, as far as that is still known.</param>
public sealed record DayDecision(string? Silence, IReadOnlyList<MessageFate> Messages, bool WasPlanned)
{
    public static async Task<DayDecision> OfAsync(TutorshipDb db, StaffId member, DateOnly day, CancellationToken cancellationToken)
    {
        var silence = await db.Suppressions
            .Where(row => row.StaffId == member && row.Day == day)
            .Select(row => row.Reason)
            .FirstOrDefaultAsync(cancellationToken);
        var ofDay = RowsOf(db, day);
        var messages = await ofDay
            .Where(row => row.Receiver == member)
            .OrderBy(row => row.Id)
            .Select(row => new MessageFate(row.Purpose, row.State, row.DueAt, row.SentAt, row.Reason, row.ErrorCode))
            .ToListAsync(cancellationToken);
        var wasPlanned = silence is not null
            || await db.Suppressions.AnyAsync(row => row.Day == day, cancellationToken)
            || await ofDay.AnyAsync(row => row.Purpose == Purpose.Reminder, cancellationToken);
        return new DayDecision(silence, messages, wasPlanned);
    }

    /// <summary>What was to be sent on a day to remind somebody of something.</summary>
    internal static IQueryable<OutboxRow> RowsOf(TutorshipDb db, DateOnly day)
    {
        var (start, end) = (SchoolTime.At(day, TimeOnly.MinValue), SchoolTime.At(day.AddDays(1), TimeOnly.MinValue));
        return db.Outbox.AsNoTracking()
            .Where(row => row.DueAt >= start && row.DueAt < end)
            .Where(row => row.Purpose == Purpose.Reminder || row.Purpose == Purpose.Nudge || row.Purpose.StartsWith(Purpose.EventPrefix));
    }
}

/// <summary>One message that was to go out, and what became of it.</summary>
public sealed record MessageFate(
    string Purpose, OutboxState State, DateTimeOffset DueAt, DateTimeOffset? SentAt, string? Reason, int? ErrorCode);
