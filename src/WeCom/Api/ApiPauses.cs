using System.Collections.Concurrent;

namespace Tutorship.WeCom.Api;

/// <summary>
/// Which API said that its rate limit is reached, and until when it is left alone: a minute the first time, an hour when
/// it says so again right after (doc 90312: a block lasts as long as the window that was exceeded).
/// </summary>
internal sealed class ApiPauses(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Paused> pauses = new(StringComparer.Ordinal);

    public TimeSpan? Remaining(string api) =>
        pauses.TryGetValue(api, out var paused) && paused.Until > time.GetUtcNow() ? paused.Until - time.GetUtcNow() : null;

    public TimeSpan Begin(string api)
    {
        var now = time.GetUtcNow();
        var paused = pauses.AddOrUpdate(api, _ => new Paused(now + WeComLimits.MinuteBlock), (_, earlier) => Next(earlier, now));
        return paused.Until - now;
    }

    public void End(string api)
    {
        // A call that left before the pause began proves nothing.
        if (Remaining(api) is null)
        {
            pauses.TryRemove(api, out _);
        }
    }

    private static Paused Next(Paused earlier, DateTimeOffset now) =>
        earlier.Until > now ? earlier : new Paused(now + WeComLimits.HourBlock);

    private readonly record struct Paused(DateTimeOffset Until);
}
