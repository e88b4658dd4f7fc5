namespace Tutorship.Storage.Redis;

/// <summary>
/// The budget's steps, each one atomic. Every limit is a hash: slice of time (a sixtieth of the window) → cost. An account's
/// mark says that its past is counted, and holds the latest time it was used: where process clocks differ by some seconds the
/// foremost counts for all, so that none of them forgets what another has just taken.
/// </summary>
internal static class RateScripts
{
    /// <summary>
    /// KEYS: the mark, or an empty one where no past is asked for, then the limits. ARGV: now, whether there is a mark, then
    /// limit, width of a slice and cost of each. Looks at all limits first and takes from all or from none. Answers 0, the
    /// milliseconds to wait, or -1 where the mark is gone.
    /// </summary>
    public const string Take = """
        local now, wait = tonumber(ARGV[1]), 0
        if ARGV[2] == '1' then
          local latest = redis.call('GET', KEYS[1])
          if not latest then return -1 end
          latest = tonumber(latest)
          if latest > now and latest - now < 120000 then now = latest end
          redis.call('SET', KEYS[1], string.format('%d', now))
        end
        for i = 2, #KEYS do
          local limit, width, cost = tonumber(ARGV[3 * i - 3]), tonumber(ARGV[3 * i - 2]), tonumber(ARGV[3 * i - 1])
          local oldest = math.floor(now / width) - 60
          local kept, total = {}, 0
          local slices = redis.call('HGETALL', KEYS[i])
          for j = 1, #slices, 2 do
            local slice, taken = tonumber(slices[j]), tonumber(slices[j + 1])
            if slice < oldest then
              redis.call('HDEL', KEYS[i], slices[j])
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
        for i = 2, #KEYS do
          local width = tonumber(ARGV[3 * i - 2])
          redis.call('HINCRBY', KEYS[i], string.format('%d', math.floor(now / width)), ARGV[3 * i - 1])
          redis.call('PEXPIRE', KEYS[i], string.format('%d', width * 61))
        end
        return 0
        """;

    /// <summary>
    /// KEYS: the mark, then the limits. ARGV: now, then for each limit width and number of slices, and for each slice its number
    /// and cost. Does nothing where another process was first.
    /// </summary>
    public const string Restore = """
        if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
        local at = 2
        for i = 2, #KEYS do
          local width, count = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
          at = at + 2
          redis.call('DEL', KEYS[i])
          for _ = 1, count do
            redis.call('HSET', KEYS[i], ARGV[at], ARGV[at + 1])
            at = at + 2
          end
          redis.call('PEXPIRE', KEYS[i], string.format('%d', width * 61))
        end
        redis.call('SET', KEYS[1], ARGV[1])
        return 1
        """;
}
