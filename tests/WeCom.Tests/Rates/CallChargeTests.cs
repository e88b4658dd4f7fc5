using Microsoft.Extensions.Time.Testing;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Rates;

namespace Tutorship.WeCom.Tests.Rates;

/// <summary>What calls of the platform's other APIs cost, in the published size.</summary>
public sealed class CallChargeTests
{
    private readonly InMemoryRateBudget budget = new(new FakeTimeProvider(new DateTimeOffset(2026, 11, 6, 8, 0, 0, TimeSpan.Zero)));

    [Fact]
    public async Task Three_corporations_behind_one_address_share_its_twenty_thousand_a_minute()
    {
        Assert.Equal(10_000, await AllowedAsync("ww-one"));
        Assert.Equal(10_000, await AllowedAsync("ww-two"));
        Assert.Equal(0, await AllowedAsync("ww-three"));
        Assert.Equal(10_000, await AllowedAsync("ww-three", "media/upload"));
    }

    [Fact]
    public async Task The_fullest_count_of_a_budget_is_told_first_and_others_budgets_are_not()
    {
        var app = new WeComApp("ww-one", 1, "secret");
        foreach (var (user, times) in new[] { ("t01", 2), ("t02", 5), ("t03", 1) })
        {
            await budget.TryTakeAsync(SendCharges.OfMessage(app, Receivers.User(user), times), CancellationToken.None);
        }

        var minute = Budget.AllOf(app).Single(one => one.Name == "member_minute");

        Assert.Equal([minute.KeyOf("t02"), minute.KeyOf("t01")], budget.Fullest(minute, 2));
    }

    private async Task<int> AllowedAsync(string corporation, string api = "agent/get")
    {
        var bill = SendCharges.OfCall(new WeComApp(corporation, 1, "secret"), api);
        var allowed = 0;
        while (allowed < 25_000 && (await budget.TryTakeAsync(bill, CancellationToken.None)).IsTaken)
        {
            allowed++;
        }

        return allowed;
    }
}
