namespace Tutorship.Scheduler.Outbox;

/// <summary>The pause before the next attempt: doubling from five seconds, at most ten minutes.</summary>
public static class Backoff
{
    private const int CapSeconds = 600;

    /// <param name="attempts">Attempts made so far, from 1.</param>
    /// <param name="retryAfter">What the outside asked for; the longer of the two holds.</param>
    public static TimeSpan After(int attempts, TimeSpan? retryAfter = null)
    {
        var doublings = Math.Clamp(attempts - 1, 0, 7);
        var own = TimeSpan.FromSeconds(Math.Min(CapSeconds, 5 << doublings));
        return retryAfter is { } asked && asked > own ? asked : own;
    }
}
