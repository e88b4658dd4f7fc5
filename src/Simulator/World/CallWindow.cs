namespace Tutorship.Simulator.World;

/// <summary>At most so many in a window that opens with the first; a block lasts until the window ends (doc 90312).</summary>
internal sealed class CallWindow(long limit, TimeSpan length)
{
    private DateTimeOffset opened = DateTimeOffset.MinValue;
    private long taken;

    public bool HasRoom(DateTimeOffset now) => !IsOpen(now) || taken < limit;

    public bool TryTake(DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            opened = now;
            taken = 0;
        }

        if (taken >= limit)
        {
            return false;
        }

        taken++;
        return true;
    }

    /// <summary>The demo's calendar may be moved back: a window from the future has no meaning and is opened anew.</summary>
    private bool IsOpen(DateTimeOffset now) => now >= opened && now - opened < length;
}
