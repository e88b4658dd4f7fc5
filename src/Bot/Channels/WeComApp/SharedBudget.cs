using Tutorship.Storage.Redis;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>WeCom's limits counted in the Redis that all processes share; while it is away each process counts for itself.</summary>
public sealed class SharedBudget(RedisRateBudget budget, TimeProvider clock) : IRateBudget
{
    private readonly InMemoryRateBudget own = new(clock);

    public async Task<RateDecision> TryTakeAsync(IReadOnlyList<RateCharge> charges, CancellationToken cancel)
    {
        var debits = charges.Select(charge => new RateDebit(charge.Key, charge.Limit, charge.Window, charge.Cost)).ToList();
        return await budget.TryTakeAsync(debits, cancel) switch
        {
            RateTake.Taken => RateDecision.Taken,
            RateTake.Wait wait => RateDecision.Wait(wait.RetryAfter),
            _ => await own.TryTakeAsync(charges, cancel),
        };
    }
}
