using System.Collections.Concurrent;
using Tutorship.Storage.Redis;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>
/// WeCom's limits counted in the Redis that all processes share, and counted again from the outbox where Redis was emptied.
/// While it is away each process keeps to a share of its own; what went out then is counted as soon as it is back.
/// </summary>
public sealed class SharedBudget(RedisRateBudget shared, PastDebits past, TimeProvider clock) : IRateBudget
{
    /// <summary>Own choice: so many processes may send while none knows of the others.</summary>
    private const int SharesWhileAlone = 4;

    private static readonly TimeSpan SoonAgain = TimeSpan.FromSeconds(2);

    private readonly InMemoryRateBudget own = new(clock);
    private readonly ConcurrentDictionary<string, bool> spentAlone = new(StringComparer.Ordinal);

    public async Task<RateDecision> TryTakeAsync(RateBill bill, CancellationToken cancel)
    {
        if (bill.Charges.Count == 0)
        {
            return RateDecision.Taken;
        }

        // Of what nobody keeps a record this process at least remembers its own part, though Redis was emptied.
        if (bill.Account is null && own.Look(bill) is { IsTaken: false } spent)
        {
            return spent;
        }

        switch (await TakeSharedAsync(bill, cancel))
        {
            case RateTake.Taken:
                own.Note(bill);
                return RateDecision.Taken;
            case RateTake.Wait(var wait):
                return RateDecision.Wait(wait);
            case RateTake.Forgotten:
                return RateDecision.Wait(SoonAgain);
            default:
                return await TakeAloneAsync(bill, cancel);
        }
    }

    /// <summary>Keys of the counts of which this process took most lately.</summary>
    public IReadOnlyList<string> Fullest(Budget budget, int most) => own.Fullest(budget, most);

    private async Task<RateTake> TakeSharedAsync(RateBill bill, CancellationToken cancel)
    {
        if (bill.Account is { } spender && spentAlone.ContainsKey(spender) && await shared.ForgetAsync(spender, cancel))
        {
            spentAlone.TryRemove(spender, out _);
        }

        var debits = bill.Charges.Select(charge => new RateDebit(charge.Key, charge.Limit, charge.Window, charge.Cost)).ToList();
        var take = await shared.TryTakeAsync(bill.Account, debits, cancel);
        if (take is not RateTake.Forgotten || bill.Account is not { } account)
        {
            return take;
        }

        await shared.RestoreAsync(account, await past.OfAsync(account, cancel), cancel);
        return await shared.TryTakeAsync(account, debits, cancel);
    }

    private async Task<RateDecision> TakeAloneAsync(RateBill bill, CancellationToken cancel)
    {
        var shares = bill.Charges.Select(charge => charge with { Limit = Math.Max(charge.Limit / SharesWhileAlone, charge.Cost) }).ToList();
        var decision = await own.TryTakeAsync(bill with { Charges = shares }, cancel);
        if (decision.IsTaken && bill.Account is { } account)
        {
            spentAlone[account] = true;
        }

        return decision;
    }
}
