namespace Tutorship.WeCom.Tokens;

/// <summary>
/// Short-lived strings and locks that all processes of one installation share. A store that cannot be reached answers as
/// an empty one would (nothing found, nothing kept, lock granted): a process then falls back on what it holds itself.
/// </summary>
public interface ITokenStore
{
    /// <summary>Null when never set or expired.</summary>
    Task<string?> GetAsync(string key, CancellationToken cancel);

    Task SetAsync(string key, string token, TimeSpan lifetime, CancellationToken cancel);

    /// <summary>True for the one owner who holds the lock until it unlocks or the lease ends.</summary>
    Task<bool> TryLockAsync(string key, string owner, TimeSpan lease, CancellationToken cancel);

    /// <summary>Does nothing unless the owner still holds the lock.</summary>
    Task UnlockAsync(string key, string owner, CancellationToken cancel);
}
