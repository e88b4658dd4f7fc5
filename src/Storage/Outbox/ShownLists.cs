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
    /// <param name="kinds">What is to be done with each of the students, where that is not <paramref name="node"/> for all.</param>
    public static Task ShowAsync(
        TutorshipDb db, StaffId receiver, IReadOnlyList<StudentId> students, EntryKind? node, IReadOnlyList<EntryKind?>? kinds, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (list, nodeName, shownAt) = (StudentListConverter.Write(students), node?.ToString(), now.UtcDateTime);
        var kindNames = kinds is null ? null : KindListConverter.Write(kinds);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Conversations" ("SchoolId", "StaffId", "List", "ListShownAt", "ListKinds", "Node", "NodeSince", "Version")
            VALUES ({db.SchoolId}, {receiver.Value}, {list}, {shownAt}, {kindNames}, {nodeName}, {shownAt}, 1)
            ON CONFLICT ("SchoolId", "StaffId") DO UPDATE SET
                "List" = excluded."List", "ListShownAt" = excluded."ListShownAt", "ListKinds" = excluded."ListKinds",
                "Node" = excluded."Node", "NodeSince" = excluded."NodeSince", "Version" = "Conversations"."Version" + 1
            """,
            cancellationToken);
    }
}
