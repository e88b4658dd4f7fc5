namespace Tutorship.WeCom.Tokens;

/// <summary>Enough for a single process.</summary>
public sealed class InMemoryTokenStore(TimeProvider time) : ITokenStore
{
    private readonly Dictionary<string, Kept> tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Kept> locks = new(StringComparer.Ordinal);

    public Task<string?> GetAsync(string key, CancellationToken cancel)
    {
        lock (tokens)
        {
            return Task.FromResult(Find(tokens, key));
        }
    }

    public Task SetAsync(string key, string token, TimeSpan lifetime, CancellationToken cancel)
    {
        lock (tokens)
        {
            tokens[key] = new Kept(token, time.GetUtcNow() + lifetime);
            return Task.CompletedTask;
        }
    }

    public Task<bool> TryLockAsync(string key, string owner, TimeSpan lease, CancellationToken cancel)
    {
        lock (tokens)
        {
            var isFree = Find(locks, key) is null;
            if (isFree)
            {
                locks[key] = new Kept(owner, time.GetUtcNow() + lease);
            }

            return Task.FromResult(isFree);
        }
    }

    public Task UnlockAsync(string key, string owner, CancellationToken cancel)
    {
        lock (tokens)
        {
            if (Find(locks, key) == owner)
            {
                locks.Remove(key);
            }

            return Task.CompletedTask;
        }
    }

    private string? Find(Dictionary<string, Kept> among, string key)
    {
        if (among.TryGetValue(key, out var kept) && kept.Until > time.GetUtcNow())
        {
            return kept.Value;
        }

        among.Remove(key);
        return null;
    }

    private readonly record struct Kept(string Value, DateTimeOffset Until);
}
