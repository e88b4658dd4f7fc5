using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>The numbers a message gives to students, kept for the answer that comes by number.</summary>
public static class ShownLists
{
    /// <summary>
    /// Of several messages to one person at once the last one counts. In one statement, so that nobody's first message collides
    /// with another's.
    /// </summary>
    public static Task ShowAsync(
        TutorshipDb db, StaffId receiver, IReadOnlyList<StudentId> students, EntryKind? node, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (list, nodeName, shownAt) = (StudentListConverter.Write(students), node?.ToString(), now.UtcDateTime);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Conversations" ("SchoolId", "StaffId", "List", "ListShownAt", "Node", "NodeSince", "Version")
            VALUES ({db.SchoolId}, {receiver.Value}, {list}, {shownAt}, {nodeName}, {shownAt}, 1)
            ON CONFLICT ("SchoolId", "StaffId") DO UPDATE SET
                "List" = excluded."List", "ListShownAt" = excluded."ListShownAt", "ListKind" = NULL,
                "Node" = excluded."Node", "NodeSince" = excluded."NodeSince", "Version" = "Conversations"."Version" + 1
            """,
            cancellationToken);
    }
}
