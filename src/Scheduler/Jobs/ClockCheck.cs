using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// A process whose clock is off the database's is not ready and sends nothing: it would remind on the wrong day, or at night.
/// A clock that was moved on purpose is held against the other processes' on the same database instead.
/// </summary>
public sealed partial class ClockCheck(
    DatabaseClock database,
    ClockPeers peers,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<ClockCheck> log) : IHealthCheck
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AskPeersEvery = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Jump = TimeSpan.FromSeconds(2);
    private Asked? last;

    /// <summary>By how much the clock was off when last asked; null before.</summary>
    public TimeSpan? Off => last?.Off;

    /// <summary>Whether the clocks agree; asked anew every half minute, and at once where this process's has jumped.</summary>
    public async Task<bool> AgreesAsync(CancellationToken cancellationToken)
    {
        if (last is not { } asked || !asked.Agreed || IsStale(asked))
        {
            asked = await AskAsync(cancellationToken);
            last = asked;
        }

        return asked.Agreed;
    }

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await AgreesAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The process clock is off the database's; nothing is sent.");

    private bool IsStale(Asked asked)
    {
        var elapsed = time.GetElapsedTime(asked.At);
        return elapsed >= (options.HasSimulatedClock ? AskPeersEvery : AskEvery)
            || (time.GetUtcNow() - asked.Now - elapsed).Duration() > Jump;
    }

    private async Task<Asked> AskAsync(CancellationToken cancellationToken)
    {
        var fromPeers = options.ComparesWithPeers ? await peers.OffAsync(options.PeerTolerance, cancellationToken) : TimeSpan.Zero;
        var off = options.HasSimulatedClock ? fromPeers : time.GetUtcNow() - await database.NowAsync(cancellationToken);
        var agreed = off.Duration() <= (options.HasSimulatedClock ? options.PeerTolerance : options.ClockTolerance);
        if (!agreed && last is not { Agreed: false })
        {
            LogOff(off.TotalSeconds);
        }

        return new Asked(time.GetTimestamp(), time.GetUtcNow(), off, agreed);
    }

    private sealed record Asked(long At, DateTimeOffset Now, TimeSpan Off, bool Agreed);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The process clock is {Seconds:F0} s off the database's: nothing is sent")]
    private partial void LogOff(double seconds);
}
