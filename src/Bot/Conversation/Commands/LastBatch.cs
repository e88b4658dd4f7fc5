using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;
using Tutorship.Storage.Import;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>What a mentor last wrote through the conversation and has not taken back.</summary>
public static class LastBatch
{
    /// <summary>The entries of the author's latest message that still stand; narrowed to a student where one is named.</summary>
    public static async Task<IReadOnlyList<EntryRow>> OfAsync(TutorshipDb db, StaffId author, StudentId? student, CancellationToken cancel)
    {
        var standing = db.Entries.Where(row => row.AuthorId == author && row.VoidedAt == null && !row.BatchId.StartsWith(SchoolImport.BatchPrefix));
        if (student is { } only)
        {
            standing = standing.Where(row => row.StudentId == only);
        }

        var latest = await standing.OrderByDescending(row => row.RecordedAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        return latest is null
            ? []
            : student is null
                ? await standing.Where(row => row.BatchId == latest.BatchId).OrderBy(row => row.Id).ToListAsync(cancel)
                : [latest];
    }
}
