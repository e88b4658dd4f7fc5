namespace Tutorship.Simulator.World;

/// <summary>A minute's and an hour's limit for each of many; a call that one of them refuses counts against neither.</summary>
internal sealed class CallWindows(int perMinute, int perHour)
{
    private readonly Dictionary<string, (CallWindow Minute, CallWindow Hour)> windows = [];

    public bool TryTake(string whose, DateTimeOffset now)
    {
        if (!windows.TryGetValue(whose, out var both))
        {
            both = (new(perMinute, TimeSpan.FromMinutes(1)), new(perHour, TimeSpan.FromHours(1)));
            windows[whose] = both;
        }

        return both.Hour.HasRoom(now) && both.Minute.TryTake(now) && both.Hour.TryTake(now);
    }
}
