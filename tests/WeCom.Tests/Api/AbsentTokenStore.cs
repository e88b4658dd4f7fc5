using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Tests.Api;

/// <summary>A store that cannot be reached answers as an empty one.</summary>
public sealed class AbsentTokenStore : ITokenStore
{
    public Task<string?> GetAsync(string key, CancellationToken cancel) => Task.FromResult<string?>(null);

    public Task SetAsync(string key, string token, TimeSpan lifetime, CancellationToken cancel) => Task.CompletedTask;

    public Task<bool> TryLockAsync(string key, string owner, TimeSpan lease, CancellationToken cancel) => Task.FromResult(true);

    public Task UnlockAsync(string key, string owner, CancellationToken cancel) => Task.CompletedTask;
}
