using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Keeps why somebody was told nothing on a day, for those who ask.</summary>
public static class Suppressions
{
    /// <summary>Rows of one statement; a database takes no more than some thousand values at once.</summary>
    private const int AtOnce = 200;

    /// <summary>The latest reason stands. Several machines may keep the same at once.</summary>
    public static async Task KeepAsync(
        TutorshipDb db, DateOnly day, IEnumerable<Silence> silences, CancellationToken cancellationToken)
    {
        foreach (var some in silences.Chunk(AtOnce))
        {
            object[] values = [db.SchoolId, day, .. some.SelectMany(silence => new object[] { silence.Mentor.Value, silence.Reason.WireName })];
            var rows = Enumerable.Range(1, some.Length).Select(row => $"({{0}}, {{{2 * row}}}, {{1}}, {{{(2 * row) + 1}}})");
            var statement = $"""
                INSERT INTO "Suppressions" ("SchoolId", "StaffId", "Day", "Reason")
                VALUES {string.Join(", ", rows)}
                ON CONFLICT ("SchoolId", "StaffId", "Day") DO UPDATE SET "Reason" = excluded."Reason"
                """;
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(statement, values), cancellationToken);
        }
    }

    /// <summary>Who is reminded after all, because the day was planned anew.</summary>
    public static Task ForgetAsync(
        TutorshipDb db, DateOnly day, IReadOnlyList<StaffId> reminded, CancellationToken cancellationToken) =>
        db.Suppressions.Where(row => row.Day == day && reminded.Contains(row.StaffId)).ExecuteDeleteAsync(cancellationToken);
}
