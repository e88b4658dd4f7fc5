using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Tutorship.Storage.Redis;

/// <summary>
/// What the platform allows, counted over all processes (doc 90312). The windows slide, in sixtieths: two fixed ones side by
/// side would let twice the limit through, and WeCom drops the excess in silence.
/// </summary>
public sealed partial class RedisRateBudget(IConnectionMultiplexer redis, TimeProvider time, ILogger<RedisRateBudget> logger)
{
    private const string Prefix = "tutorship:rate:";
    private const string Marks = "tutorship:rate-known:";

    /// <summary>A server that hangs costs its time-out once, not once a message.</summary>
    private static readonly TimeSpan RestAfterSilence = TimeSpan.FromSeconds(10);

    private long silentSince;

    /// <summary>Takes all debits or none.</summary>
    /// <param name="account">Whose past must have been counted; null: nobody's.</param>
    /// <param name="debits">What is to be taken.</param>
    /// <param name="cancel">Ends the asking; whether it was taken is then unknown.</param>
    public async Task<RateTake> TryTakeAsync(string? account, IReadOnlyList<RateDebit> debits, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(debits);
        RedisKey[] keys = [Marks + account, .. debits.Select(debit => (RedisKey)(Prefix + debit.Key))];
        RedisValue[] arguments =
        [
            Now,
            account is null ? 0 : 1,
            .. debits.SelectMany(debit => new RedisValue[] { debit.Limit, SliceOf(debit.Window), debit.Cost }),
        ];
        return await AskAsync(database => database.ScriptEvaluateAsync(RateScripts.Take, keys, arguments), cancel) switch
        {
            null => new RateTake.Unavailable(),
            0 => new RateTake.Taken(),
            < 0 => new RateTake.Forgotten(),
            { } wait => new RateTake.Wait(TimeSpan.FromMilliseconds(wait)),
        };
    }

    /// <summary>Counts an account's past again, unless another process has done so already.</summary>
    public async Task RestoreAsync(string account, IReadOnlyList<PastDebit> past, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(past);
        var limits = past.GroupBy(debit => (debit.Key, Width: SliceOf(debit.Window))).ToList();
        RedisKey[] keys = [Marks + account, .. limits.Select(limit => (RedisKey)(Prefix + limit.Key.Key))];
        RedisValue[] arguments = [Now, .. limits.SelectMany(limit => Slices(limit, limit.Key.Width))];
        if (await AskAsync(database => database.ScriptEvaluateAsync(RateScripts.Restore, keys, arguments), cancel) > 0)
        {
            LogRestored(account, past.Count);
        }
    }

    /// <summary>The past has to be counted again before the next take: something was sent that was not counted here.</summary>
    /// <returns>False while Redis is away.</returns>
    public async Task<bool> ForgetAsync(string account, CancellationToken cancel) =>
        await AskAsync(async database => RedisResult.Create(await database.KeyDeleteAsync(Marks + account) ? 1 : 0), cancel) is not null;

    /// <summary>How much of a limit is taken now, over all processes; null while Redis is away.</summary>
    public Task<long?> TakenAsync(string key, TimeSpan window, CancellationToken cancel)
    {
        var oldest = (Now / SliceOf(window)) - 60;
        return AskAsync(
            async database => RedisResult.Create((await database.HashGetAllAsync(Prefix + key))
                .Where(slice => (long)slice.Name >= oldest)
                .Sum(slice => (long)slice.Value)),
            cancel);
    }

    private static IEnumerable<RedisValue> Slices(IEnumerable<PastDebit> past, long width)
    {
        var slices = past.GroupBy(debit => debit.At.ToUnixTimeMilliseconds() / width).ToList();
        return [width, slices.Count, .. slices.SelectMany(slice => new RedisValue[] { slice.Key, slice.Sum(debit => debit.Cost) })];
    }

    /// <summary>Null: Redis is away.</summary>
    private async Task<long?> AskAsync(Func<IDatabase, Task<RedisResult>> ask, CancellationToken cancel)
    {
        if (!redis.IsConnected || (silentSince != 0 && time.GetElapsedTime(silentSince) < RestAfterSilence))
        {
            return null;
        }

        try
        {
            var answer = (long)await ask(redis.GetDatabase()).WaitAsync(cancel);
            silentSince = 0;
            return answer;
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            silentSince = away is TimeoutException ? time.GetTimestamp() : 0;
            LogAway(away.GetType().Name);
            return null;
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static long SliceOf(TimeSpan window) => (long)window.TotalMilliseconds / 60;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis did not answer ({Error}); the shared rate budget is unknown")]
    private partial void LogAway(string error);

    [LoggerMessage(Level = LogLevel.Information, Message = "The budget of {Account} was counted again from {Debits} debits of the past")]
    private partial void LogRestored(string account, int debits);
}
