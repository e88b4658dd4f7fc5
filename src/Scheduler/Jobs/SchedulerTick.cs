using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Everything that is due now: each school's rounds every minute, by Hangfire; and delivery with them where somebody moves the
/// clock, which otherwise has a beat of its own.
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

    /// <summary>Rounds, then delivery until nothing is due.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RunRoundsAsync(cancellationToken);
        await delivery.RunAsync(cancellationToken);
    }

    /// <summary>A school whose round fails does not keep the others waiting; its failure is logged, and tried again next time.</summary>
    public async Task RunRoundsAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (await clock.AgreesAsync(cancellationToken))
            {
                await RunSchoolsAsync(cancellationToken);
            }

            lastAt = time.GetTimestamp();
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task RunSchoolsAsync(CancellationToken cancellationToken)
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
