using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Tests.Tokens;

public sealed class FetchLockTests
{
    private static readonly WeComApp App = new("ww7c41f0e2b9a85d36", 1000002, "the-secret");

    [Fact]
    public async Task While_another_process_fetches_this_one_waits_and_takes_its_token()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        var others = AccessToken.Fetched("others", TimeSpan.FromHours(2), TimeProvider.System.GetUtcNow());
        using var tokens = new AccessTokens(
            App, _ => throw new InvalidOperationException("Nobody announced a fetch."), store, TimeProvider.System, NullLogger.Instance);
        await store.TryLockAsync($"{App.StoreKey}:lock", "other", TimeSpan.FromMinutes(1), CancellationToken.None);

        var getting = tokens.GetAsync(CancellationToken.None);
        await store.SetAsync($"{App.StoreKey}:token", others.Encode(), TimeSpan.FromHours(2), CancellationToken.None);

        Assert.Equal(others.Value, Assert.IsType<ApiResult<AccessToken>.Done>(await getting).Value.Value);
    }

    [Fact]
    public async Task A_lock_belongs_to_its_owner_until_the_lease_ends()
    {
        var clock = new FakeTimeProvider();
        var store = new InMemoryTokenStore(clock);

        Assert.True(await LockAsync("a"));
        Assert.False(await LockAsync("b"));
        await store.UnlockAsync("k", "b", CancellationToken.None);
        Assert.False(await LockAsync("b"));
        clock.Advance(TimeSpan.FromSeconds(31));
        Assert.True(await LockAsync("b"));
        await store.UnlockAsync("k", "a", CancellationToken.None);
        Assert.False(await LockAsync("a"));
        await store.UnlockAsync("k", "b", CancellationToken.None);
        Assert.True(await LockAsync("a"));

        Task<bool> LockAsync(string owner) => store.TryLockAsync("k", owner, TimeSpan.FromSeconds(30), CancellationToken.None);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("rubbish of an older version")]
    [InlineData("a b c d")]
    public void What_cannot_be_read_from_the_store_counts_as_absent(string? stored)
    {
        Assert.Null(AccessToken.Decode(stored));
        Assert.Null(TokenStop.Decode(stored));
    }

    [Fact]
    public void A_token_does_not_show_itself()
    {
        var token = AccessToken.Fetched("secret-token", TimeSpan.FromHours(2), DateTimeOffset.UnixEpoch);

        Assert.DoesNotContain("secret-token", token.ToString());
        Assert.DoesNotContain("secret-token", new ApiResult<AccessToken>.Done(token).ToString());
        Assert.DoesNotContain("the-secret", App.ToString());
        Assert.Equal(token, AccessToken.Decode(token.Encode()));
    }
}
