namespace Tutorship.WeCom.Rates;

/// <summary>Enough for a single process.</summary>
public sealed class InMemoryRateBudget(TimeProvider time) : IRateBudget
{
    private const int SweepEvery = 1024;
    private readonly Dictionary<string, SlidingCount> counts = new(StringComparer.Ordinal);
    private int takenSinceSweep;

    public Task<RateDecision> TryTakeAsync(RateBill bill, CancellationToken cancel)
    {
        lock (counts)
        {
            return Task.FromResult(TryTake(bill.Charges, time.GetUtcNow()));
        }
    }

    /// <summary>Whether it would be taken; takes nothing.</summary>
    public RateDecision Look(RateBill bill)
    {
        lock (counts)
        {
            return Look(bill.Charges, time.GetUtcNow());
        }
    }

    /// <summary>Counts what was allowed elsewhere.</summary>
    public void Note(RateBill bill)
    {
        lock (counts)
        {
            Add(bill.Charges, time.GetUtcNow());
        }
    }

    /// <summary>Of a budget's counts, those of which most is taken, the fullest first.</summary>
    public IReadOnlyList<string> Fullest(Budget budget, int most)
    {
        lock (counts)
        {
            var now = time.GetUtcNow();
            return
            [
                .. counts
                    .Where(pair => pair.Key.StartsWith(budget.Prefix, StringComparison.Ordinal) && pair.Key.EndsWith(budget.Suffix, StringComparison.Ordinal))
                    .Where(pair => !pair.Value.IsIdle(now))
                    .OrderByDescending(pair => pair.Value.Taken(now))
                    .Select(pair => pair.Key)
                    .Take(most),
            ];
        }
    }

    private RateDecision TryTake(IReadOnlyList<RateCharge> charges, DateTimeOffset now)
    {
        var decision = Look(charges, now);
        if (decision.IsTaken)
        {
            Add(charges, now);
        }

        return decision;
    }

    private RateDecision Look(IReadOnlyList<RateCharge> charges, DateTimeOffset now)
    {
        var wait = charges.Select(charge => CountOf(charge).WaitFor(charge.Cost, charge.Limit, now)).DefaultIfEmpty().Max();
        return wait > TimeSpan.Zero ? RateDecision.Wait(wait) : RateDecision.Taken;
    }

    private void Add(IReadOnlyList<RateCharge> charges, DateTimeOffset now)
    {
        foreach (var charge in charges)
        {
            CountOf(charge).Add(charge.Cost, now);
        }

        Sweep(now);
    }

    private SlidingCount CountOf(RateCharge charge)
    {
        if (!counts.TryGetValue(charge.Key, out var count))
        {
            counts[charge.Key] = count = new SlidingCount(charge.Window);
        }

        return count;
    }

    private void Sweep(DateTimeOffset now)
    {
        if (++takenSinceSweep < SweepEvery)
        {
            return;
        }

        takenSinceSweep = 0;
        foreach (var idle in counts.Where(pair => pair.Value.IsIdle(now)).Select(pair => pair.Key).ToList())
        {
            counts.Remove(idle);
        }
    }
}
