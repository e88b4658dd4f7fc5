using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tutorship.Scheduler.Jobs;

/// <summary>Keeps asking whether the clock is right, so that <c>/health/ready</c>, the metrics and the other processes know.</summary>
public sealed partial class ClockWatch(ClockCheck clock, TimeProvider time, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await AskAsync(stoppingToken);
        }
        while (await NextAsync(timer, stoppingToken));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The watch outlives a database that is away.</summary>
    private async Task AskAsync(CancellationToken stopping)
    {
        try
        {
            await clock.AgreesAsync(stopping);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            LogUnknown(fault.GetType().Name);
        }
        catch (OperationCanceledException)
        {
            // The host stops; the loop ends by itself.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database did not say what time it is ({Fault})")]
    private partial void LogUnknown(string fault);
}
