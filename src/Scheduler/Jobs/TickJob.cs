using Hangfire;

namespace Tutorship.Scheduler.Jobs;

/// <summary>The minute's beat. It is not retried: the next minute asks the same question.</summary>
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
public sealed class TickJob(SchedulerTick tick)
{
    public Task RunAsync(CancellationToken cancellationToken) => tick.RunRoundsAsync(cancellationToken);
}
