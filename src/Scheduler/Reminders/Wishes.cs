using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What staff asked of the bot: to be left in peace, or to be reminded later. Read anew each time: it may change by the minute.</summary>
public sealed record Wishes(IReadOnlySet<StaffId> Muted, IReadOnlyDictionary<StaffId, DateOnly> Snoozed)
{
    /// <summary>Why somebody wants to hear only what cannot wait on a day; null: they asked for nothing.</summary>
    public SilenceReason? HeldBack(StaffId member, DateOnly day) =>
        Muted.Contains(member) ? SilenceReason.Muted
        : Snoozed.TryGetValue(member, out var to) && to > day ? SilenceReason.Snoozed
        : null;

    public static Task<Wishes> LoadAsync(TutorshipDb db, CancellationToken cancellationToken) =>
        LoadAsync(db.Conversations, cancellationToken);

    /// <summary>Of one member alone.</summary>
    public static Task<Wishes> OfAsync(TutorshipDb db, StaffId member, CancellationToken cancellationToken) =>
        LoadAsync(db.Conversations.Where(row => row.StaffId == member), cancellationToken);

    private static async Task<Wishes> LoadAsync(IQueryable<ConversationRow> conversations, CancellationToken cancellationToken)
    {
        var rows = await conversations
            .Where(row => row.MutedSince != null || row.SnoozedTo != null)
            .Select(row => new { row.StaffId, row.MutedSince, row.SnoozedTo })
            .ToListAsync(cancellationToken);
        return new Wishes(
            rows.Where(row => row.MutedSince is not null).Select(row => row.StaffId).ToHashSet(),
            rows.Where(row => row.SnoozedTo is not null).ToDictionary(row => row.StaffId, row => row.SnoozedTo!.Value));
    }
}
