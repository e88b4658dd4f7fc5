namespace Tutorship.Storage.Redis;

/// <summary>A cost against a limit within any stretch of time as long as the window.</summary>
public sealed record RateDebit(string Key, int Limit, TimeSpan Window, int Cost);

/// <summary>A debit of the past, to be counted again.</summary>
public sealed record PastDebit(string Key, TimeSpan Window, int Cost, DateTimeOffset At);

/// <summary>What came of asking the shared budget.</summary>
public abstract record RateTake
{
    private RateTake()
    {
    }

    public sealed record Taken : RateTake;

    /// <summary>Nothing was taken; after this time it would fit.</summary>
    public sealed record Wait(TimeSpan RetryAfter) : RateTake;

    /// <summary>Redis was emptied, or is new: nothing was taken, and the past has to be counted again first.</summary>
    public sealed record Forgotten : RateTake;

    /// <summary>Redis is away: nobody knows what the other processes took.</summary>
    public sealed record Unavailable : RateTake;
}
