namespace Tutorship.WeCom.Rates;

/// <summary>
/// How much happened within the last window, in sixtieths of it. Sliding, because the platform does not say where its
/// own windows begin: two fixed ones side by side would let twice the limit through, and the excess is lost in silence.
/// </summary>
internal sealed class SlidingCount(TimeSpan window)
{
    private const int Slices = 60;
    private readonly List<(long Slice, int Cost)> taken = new(Slices + 1);
    private readonly long ticksPerSlice = window.Ticks / Slices;
    private int total;

    /// <summary>Zero when the cost fits now. More than the limit never fits; it then waits a whole window.</summary>
    public TimeSpan WaitFor(int cost, int limit, DateTimeOffset now)
    {
        Forget(now);
        var excess = total + cost - limit;
        if (excess <= 0)
        {
            return TimeSpan.Zero;
        }

        foreach (var (slice, past) in taken)
        {
            excess -= past;
            if (excess <= 0)
            {
                return new TimeSpan(((slice + Slices + 1) * ticksPerSlice) - now.UtcTicks);
            }
        }

        return window;
    }

    public void Add(int cost, DateTimeOffset now)
    {
        var slice = now.UtcTicks / ticksPerSlice;
        total += cost;
        if (taken is [.., var last] && last.Slice == slice)
        {
            taken[^1] = (slice, last.Cost + cost);
            return;
        }

        taken.Add((slice, cost));
    }

    public int Taken(DateTimeOffset now)
    {
        Forget(now);
        return total;
    }

    public bool IsIdle(DateTimeOffset now)
    {
        Forget(now);
        return taken.Count == 0;
    }

    private void Forget(DateTimeOffset now)
    {
        var oldest = (now.UtcTicks / ticksPerSlice) - Slices;
        while (taken is [var first, ..] && first.Slice < oldest)
        {
            total -= first.Cost;
            taken.RemoveAt(0);
        }
    }
}
