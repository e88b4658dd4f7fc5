using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;
using Tutorship.Storage.Import;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>What a mentor last wrote through the conversation and has not taken back.</summary>
public static class LastBatch
{
    /// <summary>Older than this, an entry is not changed by a word that does not name it.</summary>
    public static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    /// <summary>The entries of the author's latest message that still stand; narrowed to a student where one is named.</summary>
    public static async Task<IReadOnlyList<EntryRow>> OfAsync(TutorshipDb db, StaffId author, StudentId? student, CancellationToken cancel)
    {
        var standing = Standing(db, author);
        if (student is { } only)
        {
            standing = standing.Where(row => row.StudentId == only);
        }

        var latest = await standing.OrderByDescending(row => row.RecordedAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        return latest is null ? []
            : student is null ? await OfAsync(db, author, latest.BatchId, cancel)
            : [latest];
    }

    /// <summary>All that was written since, in the order of writing.</summary>
    public static async Task<IReadOnlyList<EntryRow>> SinceAsync(TutorshipDb db, StaffId author, DateTimeOffset since, CancellationToken cancel) =>
        await Standing(db, author).Where(row => row.RecordedAt >= since).OrderBy(row => row.RecordedAt).ThenBy(row => row.Id).ToListAsync(cancel);

    public static async Task<IReadOnlyList<EntryRow>> OfAsync(TutorshipDb db, StaffId author, string batchId, CancellationToken cancel) =>
        await Standing(db, author).Where(row => row.BatchId == batchId).OrderBy(row => row.Id).ToListAsync(cancel);

    private static IQueryable<EntryRow> Standing(TutorshipDb db, StaffId author) =>
        db.Entries.Where(row => row.AuthorId == author && row.VoidedAt == null && !row.BatchId.StartsWith(SchoolImport.BatchPrefix));
}
