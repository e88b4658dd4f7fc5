using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Keeps time beside Hangfire: looks at the outbox every few seconds, ticks at the start, sets the recurring jobs again
/// three times a minute (Redis may have been wiped), and ticks by itself while Hangfire is silent. Nothing here waits for
/// anything else: a slow WeCom delays no tick, a Redis that is away delays no message.
/// </summary>
public sealed partial class Metronome(
    SchedulerTick tick,
    OutboxDelivery delivery,
    IRecurringJobManager jobs,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<Metronome> log) : BackgroundService
{
    /// <summary>Looks that are under way at once, where schools take their time; each of them works on other schools.</summary>
    private const int MostLooks = 8;

    private static readonly TimeSpan SetJobsEvery = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan HangfireIsSilentAfter = TimeSpan.FromSeconds(100);

    private readonly List<Task> looks = [];
    private Task settingJobs = Task.CompletedTask;
    private Task ticking = Task.CompletedTask;
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
        ticking = Beat("tick at start", () => tick.RunRoundsAsync(stoppingToken));
        settingJobs = Beat("recurring jobs", () => Task.Run(SetJobs, stoppingToken));
        using var timer = new PeriodicTimer(options.DeliverEvery, time);
        do
        {
            LookAtOutbox(stoppingToken);
            if (settingJobs.IsCompleted && time.GetElapsedTime(jobsSetAt) >= SetJobsEvery)
            {
                settingJobs = Beat("recurring jobs", () => Task.Run(SetJobs, stoppingToken));
            }

            if (ticking.IsCompleted && tick.SinceLast >= HangfireIsSilentAfter)
            {
                ticking = Beat("tick without Hangfire", () => tick.RunRoundsAsync(stoppingToken));
            }
        }
        while (await NextBeatAsync(timer, stoppingToken));

        await Task.WhenAll([.. looks, settingJobs, ticking]);
    }

    private void LookAtOutbox(CancellationToken stopping)
    {
        looks.RemoveAll(look => look.IsCompleted);
        if (looks.Count < MostLooks)
        {
            looks.Add(Beat("delivery", () => delivery.RunIdleAsync(stopping)));
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
        await Task.Yield();
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
