using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Storage.Redis;

namespace Tutorship.Storage.Tests.Redis;

/// <summary>Redis was emptied: nothing is taken before the past is counted again.</summary>
[Collection(nameof(RedisServers))]
public sealed class RestoredBudgetTests(RedisServers servers)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 6, 8, 7, 0, TimeSpan.Zero));
    private readonly string account = Path.GetRandomFileName();

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task What_was_sent_before_counts_after(string server)
    {
        var budget = Budget(server, time);
        Assert.IsType<RateTake.Forgotten>(await TakeAsync(budget));

        var past = Enumerable.Range(0, 29).Select(second => Past(time.GetUtcNow().AddSeconds(-second))).ToList();
        await budget.RestoreAsync(account, past, default);

        Assert.IsType<RateTake.Taken>(await TakeAsync(budget));
        var wait = Assert.IsType<RateTake.Wait>(await TakeAsync(budget));
        Assert.InRange(wait.RetryAfter, TimeSpan.FromSeconds(31), TimeSpan.FromSeconds(34));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task Two_that_count_again_at_once_count_once(string server)
    {
        var (one, other) = (Budget(server, time), Budget(server, time));
        await one.RestoreAsync(account, [Past(time.GetUtcNow(), 20)], default);
        Assert.IsType<RateTake.Taken>(await TakeAsync(one, 10));

        await other.RestoreAsync(account, [], default);

        Assert.IsType<RateTake.Wait>(await TakeAsync(other));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task What_was_forgotten_on_purpose_is_replaced_by_what_the_outbox_says(string server)
    {
        var budget = Budget(server, time);
        await budget.RestoreAsync(account, [Past(time.GetUtcNow(), 10)], default);

        Assert.True(await budget.ForgetAsync(account, default));
        Assert.IsType<RateTake.Forgotten>(await TakeAsync(budget));
        await budget.RestoreAsync(account, [Past(time.GetUtcNow(), 30)], default);

        Assert.IsType<RateTake.Wait>(await TakeAsync(budget));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task A_process_whose_clock_is_ahead_makes_nobody_forget_too_early(string server)
    {
        var ahead = new FakeTimeProvider(time.GetUtcNow().AddSeconds(50));
        var (one, other) = (Budget(server, time), Budget(server, ahead));
        await one.RestoreAsync(account, [], default);
        Assert.IsType<RateTake.Taken>(await TakeAsync(other, 30));

        time.Advance(TimeSpan.FromSeconds(20));
        ahead.Advance(TimeSpan.FromSeconds(20));

        Assert.IsType<RateTake.Wait>(await TakeAsync(one));
        Assert.IsType<RateTake.Wait>(await TakeAsync(other));
    }

    private Task<RateTake> TakeAsync(RedisRateBudget budget, int cost = 1) =>
        budget.TryTakeAsync(account, [new RateDebit(account, 30, Minute, cost)], default);

    private PastDebit Past(DateTimeOffset at, int cost = 1) => new(account, Minute, cost, at);

    private RedisRateBudget Budget(string server, TimeProvider clock) =>
        new(servers.Connect(server), clock, NullLogger<RedisRateBudget>.Instance);
}
