namespace Tutorship.Simulator.World;

/// <summary>At most so many in a window that opens with the first; a block lasts until the window ends (doc 90312).</summary>
internal sealed class CallWindow(long limit, TimeSpan length)
{
    private DateTimeOffset opened = DateTimeOffset.MinValue;
    private long taken;

    public bool TryTake(DateTimeOffset now, long count = 1)
    {
        // The demo's calendar may be moved back: a window from the future has no meaning and is opened anew.
        if (now < opened || now - opened >= length)
        {
            opened = now;
            taken = 0;
        }

        if (taken + count > limit)
        {
            return false;
        }

        taken += count;
        return true;
    }
}
