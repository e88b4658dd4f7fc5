using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Jobs;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Sends what is due: claims rows with a lease, most urgent first, a few at a time, until none is due. Any number of machines
/// may do so at once.
/// </summary>
public sealed partial class OutboxDelivery(
    SchoolDbs dbs,
    OutboxStore store,
    RowDelivery rows,
    ClockCheck clock,
    SchedulerOptions options,
    ILogger<OutboxDelivery> log)
{
    /// <summary>Small, so that something urgent waits for a few sendings at most.</summary>
    private const int Batch = 8;

    private const int SchoolsAtOnce = 4;

    private static readonly string Owner = $"{Environment.MachineName}:{Environment.ProcessId}";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await clock.AgreesAsync(cancellationToken))
        {
            return;
        }

        await Parallel.ForEachAsync(
            await dbs.SchoolIdsAsync(cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = SchoolsAtOnce, CancellationToken = cancellationToken },
            DeliverSchoolAsync);
    }

    /// <summary>A school whose rows cannot be claimed does not keep the others waiting.</summary>
    private async ValueTask DeliverSchoolAsync(string schoolId, CancellationToken cancellationToken)
    {
        try
        {
            while (await DeliverBatchAsync(schoolId, cancellationToken) > 0)
            {
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogSchoolFailed(schoolId, error);
        }
    }

    private async Task<int> DeliverBatchAsync(string schoolId, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var claimed = await store.ClaimAsync(db, Owner, Batch, options.LeaseFor, cancellationToken);
        foreach (var row in claimed)
        {
            await rows.DeliverAsync(db, row, cancellationToken);
        }

        return claimed.Count;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery failed in school {SchoolId}; leases end and the rows are claimed again")]
    private partial void LogSchoolFailed(string schoolId, Exception error);
}
