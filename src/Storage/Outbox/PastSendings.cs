using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>What a school has sent lately, from its outbox: the budgets are counted again from it where Redis was emptied.</summary>
public static class PastSendings
{
    /// <summary>Bytes of one text part, as the platform cuts it.</summary>
    private const int PartBytes = 2048;

    /// <summary>A picture's body is long and still one message; no text of ours has more parts.</summary>
    private const int MostParts = 10;

    /// <summary>
    /// Everything sent since a moment, and as of now whatever may be on its way: claimed at this moment, or in doubt.
    /// </summary>
    public static async Task<IReadOnlyList<PastSending>> SinceAsync(
        TutorshipDb db, DateTimeOffset since, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => (row.State == OutboxState.Sent && row.SentAt >= since)
                || row.State == OutboxState.Claimed
                || (row.State == OutboxState.Pending && row.FirstClaimedAt != null))
            .Select(row => new { row.Receiver, row.SentAt, Bytes = row.Body == null ? 0 : row.Body.Length })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PastSending(row.Receiver, row.SentAt ?? now, PartsOf(row.Bytes)))];
    }

    private static int PartsOf(int bytes) => Math.Min(1 + (bytes / PartBytes), MostParts);
}

/// <summary>One message to one person.</summary>
/// <param name="Parts">At most: a body is a little longer than its text.</param>
public sealed record PastSending(StaffId Receiver, DateTimeOffset At, int Parts);
