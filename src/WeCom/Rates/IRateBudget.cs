namespace Tutorship.WeCom.Rates;

/// <summary>What the platform allows, counted over all processes of one installation.</summary>
public interface IRateBudget
{
    /// <summary>Takes all charges of the bill or none.</summary>
    Task<RateDecision> TryTakeAsync(RateBill bill, CancellationToken cancel);
}

/// <summary>What one call costs.</summary>
/// <param name="Account">
/// Whose earlier messages count: a budget that has lost its memory must learn of them before anything is taken. Null for
/// calls that nobody keeps a record of; their count may begin anew.
/// </param>
public sealed record RateBill(string? Account, IReadOnlyList<RateCharge> Charges)
{
    /// <summary>Nothing: what is said was paid for before.</summary>
    public static readonly RateBill Free = new(null, []);
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
