using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// A scheduler whose clock is off the database's is not ready and sends nothing: it would remind on the wrong day, or at
/// night. A clock that was moved on purpose is exempt.
/// </summary>
public sealed partial class ClockCheck(
    DatabaseClock database,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<ClockCheck> log) : IHealthCheck
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(30);
    private long askedAt;
    private bool agreed;

    /// <summary>Whether the two clocks agree; asked of the database at most every half minute.</summary>
    public async Task<bool> AgreesAsync(CancellationToken cancellationToken)
    {
        if (options.HasSimulatedClock)
        {
            return true;
        }

        if (askedAt == 0 || !agreed || time.GetElapsedTime(askedAt) >= AskEvery)
        {
            agreed = await AskAsync(cancellationToken);
            askedAt = time.GetTimestamp();
        }

        return agreed;
    }

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await AgreesAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The process clock is off the database's; nothing is sent.");

    private async Task<bool> AskAsync(CancellationToken cancellationToken)
    {
        var off = (time.GetUtcNow() - await database.NowAsync(cancellationToken)).Duration();
        if (off > options.ClockTolerance)
        {
            LogOff(off.TotalSeconds);
            return false;
        }

        return true;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The process clock is {Seconds:F0} s off the database's: nothing is sent")]
    private partial void LogOff(double seconds);
}
