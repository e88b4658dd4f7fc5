using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Keeps time beside Hangfire: looks at the outbox every few seconds, ticks at the start, sets the recurring jobs again
/// three times a minute (Redis may have been wiped), and ticks by itself while Hangfire is silent.
/// </summary>
public sealed partial class Metronome(
    SchedulerTick tick,
    OutboxDelivery delivery,
    IRecurringJobManager jobs,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<Metronome> log) : BackgroundService
{
    private static readonly TimeSpan SetJobsEvery = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan HangfireIsSilentAfter = TimeSpan.FromSeconds(100);
    private long jobsSetAt;

    /// <summary>Sets the recurring jobs; setting them again changes nothing.</summary>
    public void SetJobs()
    {
        jobsSetAt = time.GetTimestamp();
        jobs.AddOrUpdate<TickJob>("tick", job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<PurgeJob>("purge", job => job.RunAsync(CancellationToken.None), Cron.Daily(19, 41));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Beat("tick at start", () => tick.RunAsync(stoppingToken));
        await Beat("recurring jobs", () => Task.Run(SetJobs, stoppingToken));
        using var timer = new PeriodicTimer(options.DeliverEvery, time);
        while (await NextBeatAsync(timer, stoppingToken))
        {
            await Beat("delivery", () => delivery.RunAsync(stoppingToken));
            if (time.GetElapsedTime(jobsSetAt) >= SetJobsEvery)
            {
                await Beat("recurring jobs", () => Task.Run(SetJobs, stoppingToken));
            }

            if (tick.SinceLast >= HangfireIsSilentAfter)
            {
                await Beat("tick without Hangfire", () => tick.RunAsync(stoppingToken));
            }
        }
    }

    private static async Task<bool> NextBeatAsync(PeriodicTimer timer, CancellationToken stopping)
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

    /// <summary>The loop outlives whatever one beat runs into: database or Redis away, a bug in a round.</summary>
    private async Task Beat(string what, Func<Task> beat)
    {
        try
        {
            await beat();
        }
        catch (OperationCanceledException)
        {
            LogStopped(what);
        }
        catch (Exception error)
        {
            LogFailed(what, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Metronome: {What} stopped with the host")]
    private partial void LogStopped(string what);

    [LoggerMessage(Level = LogLevel.Error, Message = "Metronome: {What} failed; the next beat tries again")]
    private partial void LogFailed(string what, Exception error);
}
