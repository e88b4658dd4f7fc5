using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Cuts what was claimed into pieces that can be worked on side by side: what goes together stays together, and one person's
/// messages follow each other in their order.
/// </summary>
internal static class WorkUnits
{
    public static IReadOnlyList<IReadOnlyList<OutboxRow>> Of(IReadOnlyList<OutboxRow> claimed) =>
        [.. claimed.GroupBy(Together).Select(InOrder)];

    /// <summary>A batch has one order for good: its request must not differ from one attempt to the next.</summary>
    private static IReadOnlyList<OutboxRow> InOrder(IEnumerable<OutboxRow> rows) =>
        rows.First().Batch is null ? [.. rows] : [.. rows.OrderBy(row => row.Id)];

    private static string Together(OutboxRow row) =>
        row.Batch is { } batch ? $"batch {batch}"
        : Purpose.IsShared(row.Purpose) ? $"purpose {row.Purpose}"
        : $"person {row.Receiver.Value}";
}
