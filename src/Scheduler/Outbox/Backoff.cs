namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// The pause before the next attempt: doubling from five seconds, at most ten minutes, so that after an outage everything
/// still goes out on the same day. What is urgent waits half a minute at most.
/// </summary>
public static class Backoff
{
    private const int CapSeconds = 600;
    private const int UrgentCapSeconds = 30;
    private static readonly TimeSpan LongestUrgent = TimeSpan.FromMinutes(1);

    /// <param name="attempts">Attempts made so far, from 1.</param>
    /// <param name="retryAfter">What the outside asked for; the longer of the two holds.</param>
    /// <param name="isUrgent">Then a minute is the longest, whatever was asked for.</param>
    public static TimeSpan After(int attempts, TimeSpan? retryAfter = null, bool isUrgent = false)
    {
        var doublings = Math.Clamp(attempts - 1, 0, 7);
        var own = TimeSpan.FromSeconds(Math.Min(isUrgent ? UrgentCapSeconds : CapSeconds, 5 << doublings));
        var pause = retryAfter is { } asked && asked > own ? asked : own;
        return isUrgent && pause > LongestUrgent ? LongestUrgent : pause;
    }

    /// <summary>
    /// When a spent budget fills again the most urgent come first, a second ahead of the next: whoever asks first gets it.
    /// </summary>
    public static TimeSpan InTurn(int urgency) => TimeSpan.FromMilliseconds(100 * Math.Clamp(Urgency.Handoff - urgency, 0, Urgency.Handoff));

    /// <summary>Up to three seconds by row: what failed together does not come back all at once.</summary>
    public static TimeSpan Jitter(long rowId) => TimeSpan.FromMilliseconds(rowId * 613 % 3000);
}
