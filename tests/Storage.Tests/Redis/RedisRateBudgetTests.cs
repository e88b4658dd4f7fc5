using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;
using Tutorship.Storage.Redis;

namespace Tutorship.Storage.Tests.Redis;

[Collection(nameof(RedisServers))]
public sealed class RedisRateBudgetTests(RedisServers servers)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 6, 8, 7, 0, TimeSpan.Zero));
    private readonly string member = Path.GetRandomFileName();

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task The_thirty_first_message_of_a_minute_waits_until_the_first_is_a_minute_old(string server)
    {
        var budget = Budget(server);
        for (var message = 0; message < 30; message++)
        {
            Assert.IsType<RateTake.Taken>(await budget.TryTakeAsync(null, [Message()], default));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        var wait = Assert.IsType<RateTake.Wait>(await budget.TryTakeAsync(null, [Message()], default)).RetryAfter;
        Assert.InRange(wait, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
        time.Advance(wait);
        Assert.IsType<RateTake.Taken>(await budget.TryTakeAsync(null, [Message()], default));
        Assert.IsType<RateTake.Wait>(await budget.TryTakeAsync(null, [Message()], default));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task All_are_taken_or_none(string server)
    {
        var budget = Budget(server);
        var hour = new RateDebit(member + ":hour", 1, TimeSpan.FromHours(1), 1);
        Assert.IsType<RateTake.Taken>(await budget.TryTakeAsync(null, [Message(), hour], default));
        var wait = Assert.IsType<RateTake.Wait>(await budget.TryTakeAsync(null, [Message(), hour], default));
        Assert.InRange(wait.RetryAfter, TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(61));
        Assert.IsType<RateTake.Taken>(await budget.TryTakeAsync(null, [Message(cost: 29)], default));
        Assert.IsType<RateTake.Wait>(await budget.TryTakeAsync(null, [Message()], default));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task Fifty_at_once_take_exactly_the_limit(string server)
    {
        var budget = Budget(server);
        var takes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => budget.TryTakeAsync(null, [Message()], default)));
        Assert.Equal(30, takes.Count(take => take is RateTake.Taken));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task What_can_never_fit_waits_a_whole_window_and_takes_nothing(string server)
    {
        var budget = Budget(server);
        Assert.Equal(new RateTake.Wait(Minute), await budget.TryTakeAsync(null, [Message(cost: 31)], default));
        Assert.IsType<RateTake.Taken>(await budget.TryTakeAsync(null, [Message(cost: 30)], default));
    }

    [Fact]
    public async Task While_redis_is_away_it_says_so()
    {
        await using var nowhere = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{RedisServers.FreePort()},abortConnect=false,connectTimeout=200,connectRetry=0");
        var budget = new RedisRateBudget(nowhere, time, NullLogger<RedisRateBudget>.Instance);
        Assert.IsType<RateTake.Unavailable>(await budget.TryTakeAsync(null, [Message()], default));
    }

    private RateDebit Message(int cost = 1) => new(member, 30, Minute, cost);

    private RedisRateBudget Budget(string server) => new(servers.Connect(server), time, NullLogger<RedisRateBudget>.Instance);
}
