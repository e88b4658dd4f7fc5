using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>The numbers a message gives to students, kept for the answer that comes by number.</summary>
public static class ShownLists
{
    /// <summary>
    /// Of several messages to one person at once the last one counts. Nobody's first message collides with another's: whoever
    /// comes second changes the row instead of adding it.
    /// </summary>
    public static async Task ShowAsync(
        TutorshipDb db, StaffId receiver, IReadOnlyList<StudentId> students, EntryKind? node, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await ChangeAsync(db, receiver, students, node, now, cancellationToken))
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Conversations" ("SchoolId", "StaffId", "Version") VALUES ({db.SchoolId}, {receiver.Value}, 0)
            ON CONFLICT ("SchoolId", "StaffId") DO NOTHING
            """,
            cancellationToken);
        await ChangeAsync(db, receiver, students, node, now, cancellationToken);
    }

    private static async Task<bool> ChangeAsync(
        TutorshipDb db, StaffId receiver, IReadOnlyList<StudentId> students, EntryKind? node, DateTimeOffset? now, CancellationToken cancellationToken) =>
        await db.Conversations.Where(row => row.StaffId == receiver).ExecuteUpdateAsync(
            row => row
                .SetProperty(shown => shown.List, students)
                .SetProperty(shown => shown.ListShownAt, now)
                .SetProperty(shown => shown.Node, node)
                .SetProperty(shown => shown.NodeSince, now)
                .SetProperty(shown => shown.Version, shown => shown.Version + 1),
            cancellationToken) > 0;
}
