using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage;

/// <summary>What a school has sent lately, from its outbox: the budgets are counted again from it where Redis was emptied.</summary>
public static class PastSendings
{
    /// <summary>Bytes of one text part, as the platform cuts it.</summary>
    private const int PartBytes = 2048;

    /// <summary>
    /// Everything sent since a moment, and every call since of which nobody knows that it sent nothing, at the time it was made.
    /// What was claimed and put back unsent cost nothing.
    /// </summary>
    public static async Task<IReadOnlyList<PastSending>> SinceAsync(
        TutorshipDb db, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Outbox.AsNoTracking()
            .Where(row => row.SentAt >= since || row.CalledAt >= since)
            .Select(row => new { row.Receiver, row.SentAt, row.CalledAt, Body = row.Body != null && row.Body.Length > PartBytes ? row.Body : null })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new PastSending(row.Receiver, (row.SentAt ?? row.CalledAt)!.Value, row.Body))];
    }
}

/// <summary>One message to one person.</summary>
/// <param name="Receiver">To whom.</param>
/// <param name="At">When, by the clock of the process that sent it.</param>
/// <param name="LongBody">As stored, where it may have taken several messages to say it; null: one was enough.</param>
public sealed record PastSending(StaffId Receiver, DateTimeOffset At, byte[]? LongBody);
