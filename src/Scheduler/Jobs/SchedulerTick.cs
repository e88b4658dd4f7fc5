using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Everything that is due now: each school's rounds, then delivery until nothing is due. Called every minute by Hangfire, and
/// directly by whoever moves the clock.
/// </summary>
public sealed partial class SchedulerTick(
    SchoolDbs dbs,
    IEnumerable<IRound> rounds,
    OutboxDelivery delivery,
    ClockCheck clock,
    TimeProvider time,
    ILogger<SchedulerTick> log) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);
    private long lastAt;

    /// <summary>Real time since the last tick of this process ended; a very long time before the first.</summary>
    public TimeSpan SinceLast => lastAt == 0 ? TimeSpan.MaxValue : time.GetElapsedTime(lastAt);

    /// <summary>A school whose round fails does not keep the others waiting; its failure is logged, and tried again next time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (await clock.AgreesAsync(cancellationToken))
            {
                await RunRoundsAsync(cancellationToken);
                await delivery.RunAsync(cancellationToken);
            }

            lastAt = time.GetTimestamp();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task RunRoundsAsync(CancellationToken cancellationToken)
    {
        foreach (var schoolId in await dbs.SchoolIdsAsync(cancellationToken))
        {
            foreach (var round in rounds)
            {
                await RunRoundAsync(round, schoolId, cancellationToken);
            }
        }
    }

    private async Task RunRoundAsync(IRound round, string schoolId, CancellationToken cancellationToken)
    {
        try
        {
            await round.RunAsync(schoolId, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogRoundFailed(round.GetType().Name, schoolId, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Round} failed in school {SchoolId}; the next tick asks again")]
    private partial void LogRoundFailed(string round, string schoolId, Exception error);
}
