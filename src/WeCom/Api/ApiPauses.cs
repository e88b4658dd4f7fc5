using System.Collections.Concurrent;

namespace Tutorship.WeCom.Api;

/// <summary>
/// Which API said that its rate limit is reached, and until when it is left alone: a minute the first time, an hour when
/// it says so again right after (doc 90312: a block lasts as long as the window that was exceeded). What is urgent asks once a
/// minute all the same: nobody knows which of the two windows it was.
/// </summary>
internal sealed class ApiPauses(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Paused> pauses = new(StringComparer.Ordinal);

    public TimeSpan? Remaining(ApiRequest request)
    {
        var now = time.GetUtcNow();
        return pauses.TryGetValue(request.Api, out var paused) && paused.UntilFor(request) is var until && until > now ? until - now : null;
    }

    public TimeSpan Begin(ApiRequest request)
    {
        var now = time.GetUtcNow();
        var paused = pauses.AddOrUpdate(
            request.Api, _ => new Paused(now + WeComLimits.MinuteBlock, now + WeComLimits.MinuteBlock), (_, earlier) => Next(earlier, now));
        return paused.UntilFor(request) - now;
    }

    public void End(ApiRequest request)
    {
        // A call that left before the pause began proves nothing.
        if (Remaining(request) is null)
        {
            pauses.TryRemove(request.Api, out _);
        }
    }

    private static Paused Next(Paused earlier, DateTimeOffset now) => new(
        earlier.Until > now ? earlier.Until : now + WeComLimits.HourBlock,
        earlier.UrgentUntil > now ? earlier.UrgentUntil : now + WeComLimits.MinuteBlock);

    private readonly record struct Paused(DateTimeOffset Until, DateTimeOffset UrgentUntil)
    {
        public DateTimeOffset UntilFor(ApiRequest request) => request.IsUrgent ? UrgentUntil : Until;
    }
}
