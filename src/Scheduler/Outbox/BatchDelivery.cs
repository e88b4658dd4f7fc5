using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Claims some rows of a school and works on them side by side, those of one person in turn: a picture follows its words. What is not begun well before its lease ends goes back: where
/// the platform is slow, nobody else must come upon a row while it is being sent.
/// </summary>
public sealed class BatchDelivery(
    SchoolDbs dbs, OutboxStore store, RowDelivery rows, SendPace pace, SchedulerOptions options, TimeProvider time)
{
    /// <summary>Small, so that something more urgent waits for a few sendings at most.</summary>
    private const int Batch = 16;

    private static readonly string Owner = $"{Environment.MachineName}:{Environment.ProcessId}";

    /// <returns>How many rows were claimed.</returns>
    public async Task<int> DeliverAsync(string schoolId, Lane lane, CancellationToken cancellationToken)
    {
        var since = time.GetTimestamp();
        var claimed = await ClaimAsync(schoolId, lane, cancellationToken);
        await Parallel.ForEachAsync(
            WorkUnits.Of(claimed).GroupBy(unit => unit[0].Receiver),
            new ParallelOptions { MaxDegreeOfParallelism = pace.AtOnce(schoolId), CancellationToken = cancellationToken },
            async (turn, cancel) =>
            {
                foreach (var unit in turn)
                {
                    await WorkAsync(schoolId, unit, since, cancel);
                }
            });
        return claimed.Count;
    }

    private async Task<IReadOnlyList<OutboxRow>> ClaimAsync(string schoolId, Lane lane, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var claiming = new Claiming(Owner, Batch, options.LeaseFor)
        {
            Urgency = lane.Range(),
            IsShared = Purpose.IsShared,
        };
        return await store.ClaimAsync(db, claiming, cancellationToken);
    }

    private async Task WorkAsync(string schoolId, IReadOnlyList<OutboxRow> unit, long since, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        await rows.DeliverAsync(db, unit, () => time.GetElapsedTime(since) < options.LeaseFor - options.AttemptFor, cancellationToken);
    }
}
