using Tutorship.Storage.Redis;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>
/// How much of each budget is left, over all processes; of those that are kept for each member or API, where the least is left.
/// Nobody is named. Of members and APIs only those are looked at that this process used most lately.
/// </summary>
public sealed class BudgetsLeft(RedisRateBudget shared, SharedBudget mine)
{
    private const int LookedAt = 8;

    /// <summary>By the budget's name; empty while Redis is away.</summary>
    public async Task<IReadOnlyDictionary<string, long>> OfAsync(WeCom.WeComApp app, CancellationToken cancel)
    {
        var left = new Dictionary<string, long>();
        foreach (var budget in Budget.AllOf(app))
        {
            if (await TakenAsync(budget, cancel) is not { } taken)
            {
                return new Dictionary<string, long>();
            }

            left[budget.Name] = Math.Max(0, budget.Limit - taken);
        }

        return left;
    }

    private async Task<long?> TakenAsync(Budget budget, CancellationToken cancel)
    {
        var most = 0L;
        foreach (var key in mine.Fullest(budget, LookedAt).Append(budget.KeyOf("")))
        {
            if (await shared.TakenAsync(key, budget.Window, cancel) is not { } taken)
            {
                return null;
            }

            most = Math.Max(most, taken);
        }

        return most;
    }
}
