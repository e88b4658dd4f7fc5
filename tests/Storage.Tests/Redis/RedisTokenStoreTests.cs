using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;
using Tutorship.Storage.Redis;

namespace Tutorship.Storage.Tests.Redis;

[Collection(nameof(RedisServers))]
public sealed class RedisTokenStoreTests(RedisServers servers)
{
    private readonly string key = Path.GetRandomFileName();

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task A_token_is_found_by_every_process(string server)
    {
        var (one, other) = (Store(server), Store(server));
        Assert.Null(await other.GetAsync(key, default));
        await one.SetAsync(key, "token", TimeSpan.FromHours(2), default);
        Assert.Equal("token", await other.GetAsync(key, default));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task A_token_is_gone_when_its_life_ends(string server)
    {
        await Store(server).SetAsync(key, "token", TimeSpan.FromHours(2), default);
        var life = await servers.Connect(server).GetDatabase().KeyTimeToLiveAsync("tutorship:token:" + key);
        Assert.InRange(life!.Value, TimeSpan.FromMinutes(119), TimeSpan.FromHours(2));
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task Of_fifty_who_want_to_renew_one_gets_the_lock(string server)
    {
        var store = Store(server);
        var got = await Task.WhenAll(Enumerable.Range(0, 50).Select(one => store.TryLockAsync(key, $"process {one}", TimeSpan.FromMinutes(1), default)));
        Assert.Single(got, isMine => isMine);
    }

    [SkippableTheory]
    [InlineData(RedisServers.Garnet)]
    [InlineData(RedisServers.RedisServer)]
    public async Task Only_the_owner_unlocks(string server)
    {
        var store = Store(server);
        Assert.True(await store.TryLockAsync(key, "one", TimeSpan.FromMinutes(1), default));
        await store.UnlockAsync(key, "other", default);
        Assert.False(await store.TryLockAsync(key, "other", TimeSpan.FromMinutes(1), default));
        await store.UnlockAsync(key, "one", default);
        Assert.True(await store.TryLockAsync(key, "other", TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task While_redis_is_away_it_answers_as_an_empty_store()
    {
        await using var nowhere = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{RedisServers.FreePort()},abortConnect=false,connectTimeout=200,connectRetry=0");
        var store = new RedisTokenStore(nowhere, NullLogger<RedisTokenStore>.Instance);
        await store.SetAsync(key, "token", TimeSpan.FromHours(2), default);
        Assert.Null(await store.GetAsync(key, default));
        Assert.True(await store.TryLockAsync(key, "one", TimeSpan.FromMinutes(1), default));
    }

    private RedisTokenStore Store(string server) => new(servers.Connect(server), NullLogger<RedisTokenStore>.Instance);
}
