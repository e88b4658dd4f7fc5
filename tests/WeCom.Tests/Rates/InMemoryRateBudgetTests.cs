using Microsoft.Extensions.Time.Testing;
using Tutorship.WeCom.Rates;

namespace Tutorship.WeCom.Tests.Rates;

public sealed class InMemoryRateBudgetTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 6, 8, 0, 0, TimeSpan.Zero));
    private readonly InMemoryRateBudget budget;

    public InMemoryRateBudgetTests() => budget = new InMemoryRateBudget(clock);

    [Fact]
    public async Task No_stretch_of_a_window_holds_more_than_the_limit()
    {
        var taken = new List<DateTimeOffset>();
        for (var second = 0; second < 600; second++)
        {
            if (await TakeAsync("a"))
            {
                taken.Add(clock.GetUtcNow());
            }

            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.All(taken, start => Assert.InRange(taken.Count(moment => moment >= start && moment < start + Minute), 1, 10));
        Assert.InRange(taken.Count, 90, 100);
    }

    [Fact]
    public async Task The_wait_it_names_is_enough_and_not_idle()
    {
        for (var i = 0; i < 10; i++)
        {
            await TakeAsync("a");
            clock.Advance(TimeSpan.FromSeconds(2));
        }

        var decision = await budget.TryTakeAsync(Bill(Charge("a")), CancellationToken.None);
        clock.Advance(decision.RetryAfter!.Value);

        Assert.InRange(decision.RetryAfter.Value, TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(42));
        Assert.True(await TakeAsync("a"));
    }

    [Fact]
    public async Task All_charges_are_taken_or_none()
    {
        for (var i = 0; i < 10; i++)
        {
            await TakeAsync("full");
        }

        var decision = await budget.TryTakeAsync(Bill(Charge("free"), Charge("full")), CancellationToken.None);

        Assert.False(decision.IsTaken);
        for (var i = 0; i < 10; i++)
        {
            Assert.True(await TakeAsync("free"));
        }
    }

    [Fact]
    public async Task No_charge_is_always_granted() =>
        Assert.True((await budget.TryTakeAsync(RateBill.Free, CancellationToken.None)).IsTaken);

    private async Task<bool> TakeAsync(string key) => (await budget.TryTakeAsync(Bill(Charge(key)), CancellationToken.None)).IsTaken;

    private static RateBill Bill(params RateCharge[] charges) => new(null, charges);

    private static RateCharge Charge(string key) => new(key, 10, Minute, 1);
}
