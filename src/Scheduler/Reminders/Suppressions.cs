using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Keeps why somebody was told nothing on a day, for those who ask.</summary>
public static class Suppressions
{
    /// <summary>The latest reason stands. Several machines may keep the same at once.</summary>
    public static async Task KeepAsync(
        TutorshipDb db, DateOnly day, IEnumerable<Silence> silences, CancellationToken cancellationToken)
    {
        foreach (var silence in silences)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "Suppressions" ("SchoolId", "StaffId", "Day", "Reason")
                VALUES ({db.SchoolId}, {silence.Mentor.Value}, {day}, {silence.Reason.WireName})
                ON CONFLICT ("SchoolId", "StaffId", "Day") DO UPDATE SET "Reason" = excluded."Reason"
                """,
                cancellationToken);
        }
    }
}
