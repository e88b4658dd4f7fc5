using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Tutorship.Storage.Redis;

/// <summary>
/// Short-lived strings and locks that all processes share. While Redis is away it answers as an empty store would: nothing
/// found, nothing kept, every lock granted; a process then falls back on what it holds itself.
/// </summary>
public sealed partial class RedisTokenStore(IConnectionMultiplexer redis, ILogger<RedisTokenStore> logger)
{
    private const string Tokens = "tutorship:token:";
    private const string Locks = "tutorship:lock:";

    /// <summary>Null when never set or expired.</summary>
    public Task<string?> GetAsync(string key, CancellationToken cancel) =>
        AskAsync<string?>(async database => await database.StringGetAsync(Tokens + key).WaitAsync(cancel), whenAway: null);

    public Task SetAsync(string key, string token, TimeSpan lifetime, CancellationToken cancel) =>
        AskAsync(async database => await database.StringSetAsync(Tokens + key, token, lifetime).WaitAsync(cancel), whenAway: false);

    /// <summary>True for the one owner who holds the lock until it unlocks or the lease ends.</summary>
    public Task<bool> TryLockAsync(string key, string owner, TimeSpan lease, CancellationToken cancel) =>
        AskAsync(async database => await database.LockTakeAsync(Locks + key, owner, lease).WaitAsync(cancel), whenAway: true);

    /// <summary>Does nothing unless the owner still holds the lock.</summary>
    public Task UnlockAsync(string key, string owner, CancellationToken cancel) =>
        AskAsync(async database => await database.LockReleaseAsync(Locks + key, owner).WaitAsync(cancel), whenAway: false);

    private async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> ask, T whenAway)
    {
        if (!redis.IsConnected)
        {
            return whenAway;
        }

        try
        {
            return await ask(redis.GetDatabase());
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            LogAway(away.GetType().Name);
            return whenAway;
        }
    }

    /// <summary>Only the kind of the error: its message may hold keys.</summary>
    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis did not answer ({Error}); tokens are kept by this process alone")]
    private partial void LogAway(string error);
}
