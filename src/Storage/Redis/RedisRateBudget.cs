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

    /// <summary>
    /// One hash a key: slice of time → cost. Looks at all keys first and takes from all or from none. Answers 0, or the
    /// milliseconds to wait.
    /// </summary>
    private const string Script = """
        local now, wait = tonumber(ARGV[1]), 0
        for i, key in ipairs(KEYS) do
          local limit, width, cost = tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i]), tonumber(ARGV[3 * i + 1])
          local oldest = math.floor(now / width) - 60
          local kept, total = {}, 0
          local slices = redis.call('HGETALL', key)
          for j = 1, #slices, 2 do
            local slice, taken = tonumber(slices[j]), tonumber(slices[j + 1])
            if slice < oldest then
              redis.call('HDEL', key, slices[j])
            else
              kept[#kept + 1] = { slice, taken }
              total = total + taken
            end
          end
          local excess = total + cost - limit
          if excess > 0 then
            table.sort(kept, function(a, b) return a[1] < b[1] end)
            local mine = width * 60
            for _, one in ipairs(kept) do
              excess = excess - one[2]
              if excess <= 0 then
                mine = (one[1] + 61) * width - now
                break
              end
            end
            if mine > wait then wait = mine end
          end
        end
        if wait > 0 then return math.ceil(wait) end
        for i, key in ipairs(KEYS) do
          local width = tonumber(ARGV[3 * i])
          redis.call('HINCRBY', key, string.format('%d', math.floor(now / width)), ARGV[3 * i + 1])
          redis.call('PEXPIRE', key, string.format('%d', width * 61))
        end
        return 0
        """;

    /// <summary>Takes all debits or none.</summary>
    public async Task<RateTake> TryTakeAsync(IReadOnlyList<RateDebit> debits, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(debits);
        if (!redis.IsConnected)
        {
            return new RateTake.Unavailable();
        }

        try
        {
            var wait = (long)await redis.GetDatabase().ScriptEvaluateAsync(Script, Keys(debits), Arguments(debits)).WaitAsync(cancel);
            return wait > 0 ? new RateTake.Wait(TimeSpan.FromMilliseconds(wait)) : new RateTake.Taken();
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            LogAway(away.GetType().Name);
            return new RateTake.Unavailable();
        }
    }

    private static RedisKey[] Keys(IReadOnlyList<RateDebit> debits) => [.. debits.Select(debit => (RedisKey)(Prefix + debit.Key))];

    private RedisValue[] Arguments(IReadOnlyList<RateDebit> debits) =>
    [
        time.GetUtcNow().ToUnixTimeMilliseconds(),
        .. debits.SelectMany(debit => new RedisValue[] { debit.Limit, (long)debit.Window.TotalMilliseconds / 60, debit.Cost }),
    ];

    [LoggerMessage(Level = LogLevel.Warning, Message = "Redis did not answer ({Error}); the shared rate budget is unknown")]
    private partial void LogAway(string error);
}
