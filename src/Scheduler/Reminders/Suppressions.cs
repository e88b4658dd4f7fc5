using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Keeps why somebody was told nothing on a day, for those who ask.</summary>
public static class Suppressions
{
    /// <summary>The latest reason stands.</summary>
    public static async Task KeepAsync(
        TutorshipDb db, DateOnly day, IEnumerable<Silence> silences, CancellationToken cancellationToken)
    {
        var kept = await db.Suppressions.Where(row => row.Day == day).ToDictionaryAsync(row => row.StaffId, cancellationToken);
        foreach (var silence in silences)
        {
            if (kept.TryGetValue(silence.Mentor, out var row))
            {
                row.Reason = silence.Reason.WireName;
            }
            else
            {
                db.Suppressions.Add(new SuppressionRow { StaffId = silence.Mentor, Day = day, Reason = silence.Reason.WireName });
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
