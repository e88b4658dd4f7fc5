using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage;

/// <summary>Which rows a delivery takes: what is due or whose lease has ended, most urgent first, bound ones always together.</summary>
internal static class OutboxClaims
{
    /// <summary>Receivers of one message at most (doc 90236).</summary>
    private const int MostTogether = 1000;

    public static Expression<Func<OutboxRow, bool>> IsFree(DateTimeOffset now, DateTimeOffset databaseNow) => row =>
        (row.State == OutboxState.Pending && row.DueAt <= now)
        || (row.State == OutboxState.Claimed && row.LeaseUntil <= databaseNow);

    public static IQueryable<OutboxRow> InTurn(IQueryable<OutboxRow> rows) =>
        rows.OrderByDescending(row => row.Urgency).ThenBy(row => row.DueAt).ThenBy(row => row.Id);

    /// <summary>The first ones in turn, and whatever has to go with them.</summary>
    public static async Task<IReadOnlyList<long>> ChooseAsync(
        IQueryable<OutboxRow> free, Claiming claiming, CancellationToken cancellationToken)
    {
        var range = claiming.Urgency;
        var first = await InTurn(free.Where(row => row.Urgency >= range.From && row.Urgency <= range.To))
            .Select(row => new { row.Id, row.Purpose, row.Batch })
            .Take(claiming.Batch)
            .ToListAsync(cancellationToken);
        var batches = first.Select(row => row.Batch).OfType<string>().Distinct().ToList();
        var shared = first.Where(row => row.Batch is null && claiming.IsShared(row.Purpose)).Select(row => row.Purpose).Distinct().ToList();
        var ids = first.Select(row => row.Id).ToHashSet();
        if (batches.Count > 0)
        {
            ids.UnionWith(await free.Where(row => batches.Contains(row.Batch!)).Select(row => row.Id).ToListAsync(cancellationToken));
        }

        if (shared.Count > 0)
        {
            var alike = InTurn(free.Where(row => row.Batch == null && shared.Contains(row.Purpose)));
            ids.UnionWith(await alike.Select(row => row.Id).Take(MostTogether).ToListAsync(cancellationToken));
        }

        return [.. ids];
    }
}
