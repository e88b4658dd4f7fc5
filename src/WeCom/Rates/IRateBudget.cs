namespace Tutorship.WeCom.Rates;

/// <summary>What the platform allows, counted over all processes of one installation.</summary>
public interface IRateBudget
{
    /// <summary>Takes all charges or none.</summary>
    Task<RateDecision> TryTakeAsync(IReadOnlyList<RateCharge> charges, CancellationToken cancel);
}

/// <summary>A cost against a limit within any stretch of time as long as the window.</summary>
public sealed record RateCharge(string Key, int Limit, TimeSpan Window, int Cost);

/// <param name="RetryAfter">Null when taken.</param>
public readonly record struct RateDecision(TimeSpan? RetryAfter)
{
    public static readonly RateDecision Taken = new(null);

    public static RateDecision Wait(TimeSpan retryAfter) => new(retryAfter);

    public bool IsTaken => RetryAfter is null;
}
