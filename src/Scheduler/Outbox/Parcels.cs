using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Puts rows that say the very same into one parcel, up to what the platform takes at once. Only rows that were never tried:
/// what may have arrived already is repeated exactly as it was.
/// </summary>
public static class Parcels
{
    /// <summary>Receivers of one message (doc 90236).</summary>
    public const int MostReceivers = 1000;

    public static IEnumerable<Parcel> Of(IReadOnlyList<ReadyRow> ready) =>
        ready
            .GroupBy(one => MayShare(one.Row)
                ? $"{one.Row.Purpose}\n{OutgoingMessageJson.Write(one.Message)}"
                : $"{one.Row.Batch}\n{(one.Row.Batch is null ? one.Row.Id : 0)}")
            .SelectMany(same => same.Chunk(MostReceivers))
            .Select(same => new Parcel([.. same.OrderBy(one => one.Row.Id)]));

    private static bool MayShare(OutboxRow row) => row is { Batch: null, BeganDoubt: true } && Purpose.IsShared(row.Purpose);
}
