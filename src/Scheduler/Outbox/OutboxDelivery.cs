using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Jobs;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// Sends what is due: claims rows with a lease, most urgent first, a few at a time, until none is due. Any number of machines
/// may do so at once; here every school has two lanes, and no school or lane waits for another.
/// </summary>
public sealed partial class OutboxDelivery(
    SchoolDbs dbs,
    BatchDelivery batches,
    ClockCheck clock,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<OutboxDelivery> log) : IDisposable
{
    private readonly ConcurrentDictionary<(string SchoolId, Lane Lane), SemaphoreSlim> turns = new();

    /// <summary>Everything that is due now, what is pressing first; waits for whoever is at it.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        ForEachSchoolAsync(
            async (schoolId, cancel) =>
            {
                foreach (var lane in Lanes.InTurn)
                {
                    await DeliverAsync(schoolId, lane, Timeout.InfiniteTimeSpan, cancel);
                }
            },
            cancellationToken);

    /// <summary>The same, but where a lane is at work already it is left to that.</summary>
    public Task RunIdleAsync(CancellationToken cancellationToken) =>
        ForEachSchoolAsync(
            async (schoolId, cancel) => await Task.WhenAll(Lanes.InTurn.Select(lane => DeliverAsync(schoolId, lane, TimeSpan.Zero, cancel))),
            cancellationToken);

    public void Dispose()
    {
        foreach (var turn in turns.Values)
        {
            turn.Dispose();
        }
    }

    private async Task ForEachSchoolAsync(Func<string, CancellationToken, Task> deliver, CancellationToken cancellationToken)
    {
        if (await clock.AgreesAsync(cancellationToken))
        {
            await Task.WhenAll((await dbs.SchoolIdsAsync(cancellationToken)).Select(schoolId => deliver(schoolId, cancellationToken)));
        }
    }

    /// <summary>A school whose rows cannot be claimed does not keep the others waiting.</summary>
    private async Task DeliverAsync(string schoolId, Lane lane, TimeSpan patience, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd((schoolId, lane), _ => new SemaphoreSlim(1, 1));
        if (!await turn.WaitAsync(patience, cancellationToken))
        {
            return;
        }

        try
        {
            var started = time.GetTimestamp();
            while (time.GetElapsedTime(started) < options.RoundFor && await batches.DeliverAsync(schoolId, lane, cancellationToken) > 0)
            {
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogSchoolFailed(schoolId, error);
        }
        finally
        {
            turn.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery failed in school {SchoolId}; leases end and the rows are claimed again")]
    private partial void LogSchoolFailed(string schoolId, Exception error);
}
