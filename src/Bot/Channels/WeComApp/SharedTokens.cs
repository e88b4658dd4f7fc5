using Tutorship.Storage.Redis;
using Tutorship.WeCom.Tokens;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>WeCom's tokens in the Redis that all processes share.</summary>
public sealed class SharedTokens(RedisTokenStore store) : ITokenStore
{
    public Task<string?> GetAsync(string key, CancellationToken cancel) => store.GetAsync(key, cancel);

    public Task SetAsync(string key, string token, TimeSpan lifetime, CancellationToken cancel) => store.SetAsync(key, token, lifetime, cancel);

    public Task<bool> TryLockAsync(string key, string owner, TimeSpan lease, CancellationToken cancel) =>
        store.TryLockAsync(key, owner, lease, cancel);

    public Task UnlockAsync(string key, string owner, CancellationToken cancel) => store.UnlockAsync(key, owner, cancel);
}
