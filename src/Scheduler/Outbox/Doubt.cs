using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// How long it has been unknown whether a row arrived: from the first claim that may have sent it to this one. Zero for a
/// row that was never tried, or whose earlier attempts certainly failed. By the database's clock alone.
/// </summary>
public static class Doubt
{
    public static TimeSpan Of(OutboxRow claimed, TimeSpan lease) =>
        claimed is { FirstClaimedAt: { } first, LeaseUntil: { } until } && until - lease - first is var doubt && doubt > TimeSpan.Zero
            ? doubt
            : TimeSpan.Zero;
}
