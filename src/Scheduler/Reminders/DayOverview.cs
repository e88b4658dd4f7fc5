using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>How a day's reminders went for some people together, as it was written down then; nobody is named.</summary>
/// <param name="Reminded">Who was sent one, or will be.</param>
/// <param name="Undelivered">Whose reminder ended without reaching them.</param>
/// <param name="Silent">Who was told nothing, by the reason's name in reminder-rules, the most first.</param>
/// <param name="WasPlanned">Whether the school's reminders of that day were planned at all, as far as that is still known.</param>
public sealed record DayOverview(int Reminded, int Undelivered, IReadOnlyList<(string Reason, int Count)> Silent, bool WasPlanned)
{
    public static async Task<DayOverview> OfAsync(
        TutorshipDb db, IReadOnlySet<StaffId> members, DateOnly day, CancellationToken cancellationToken)
    {
        var sent = await DayDecision.RowsOf(db, day)
            .Where(row => row.Purpose == Purpose.Reminder)
            .Select(row => new { row.Receiver, row.State })
            .ToListAsync(cancellationToken);
        var silent = await db.Suppressions
            .Where(row => row.Day == day)
            .Select(row => new { row.StaffId, row.Reason })
            .ToListAsync(cancellationToken);
        var (dead, reminded) = (
            sent.Where(row => row.State == OutboxState.Dead).Select(row => row.Receiver).Where(members.Contains).ToHashSet(),
            sent.Where(row => row.State is not (OutboxState.Dead or OutboxState.Dropped)).Select(row => row.Receiver).Where(members.Contains).ToHashSet());
        return new DayOverview(
            reminded.Count,
            dead.Count,
            [
                .. silent.Where(row => members.Contains(row.StaffId) && !reminded.Contains(row.StaffId) && !dead.Contains(row.StaffId))
                    .GroupBy(row => row.Reason)
                    .Select(group => (Reason: group.Key, Count: group.Count()))
                    .OrderByDescending(one => one.Count)
                    .ThenBy(one => one.Reason, StringComparer.Ordinal),
            ],
            sent.Count > 0 || silent.Count > 0);
    }
}
