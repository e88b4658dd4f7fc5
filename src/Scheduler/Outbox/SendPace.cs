using System.Collections.Concurrent;

namespace Tutorship.Scheduler.Outbox;

/// <summary>How many messages of a school go out at once: one at a time for a minute after the platform found it too many (45033).</summary>
public sealed class SendPace(SchedulerOptions options, TimeProvider time)
{
    private static readonly TimeSpan SlowFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> slowUntil = new(StringComparer.Ordinal);

    public int AtOnce(string schoolId) =>
        slowUntil.TryGetValue(schoolId, out var until) && until > time.GetUtcNow() ? 1 : options.SendAtOnce;

    public void SlowDown(string schoolId) => slowUntil[schoolId] = time.GetUtcNow() + SlowFor;
}
