namespace Tutorship.Simulator.World;

/// <summary>The corporation's call limits by API, and the app's person-times a day (doc 90312).</summary>
internal sealed class CallQuota(SimulatorLimits limits)
{
    private const int PersonTimesPerAccount = 200;
    private static readonly TimeSpan SchoolOffset = TimeSpan.FromHours(8);
    private readonly Dictionary<string, (CallWindow Minute, CallWindow Hour)> windows = [];
    private DateOnly day;
    private long sentToday;

    public bool TryCall(string api, DateTimeOffset now)
    {
        if (!windows.TryGetValue(api, out var both))
        {
            both = (new(limits.ApiPerMinute, TimeSpan.FromMinutes(1)), new(limits.ApiPerHour, TimeSpan.FromHours(1)));
            windows[api] = both;
        }

        return both.Minute.TryTake(now) && both.Hour.TryTake(now);
    }

    public bool TrySend(int persons, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.ToOffset(SchoolOffset).DateTime);
        if (today != day)
        {
            day = today;
            sentToday = 0;
        }

        if (sentToday + persons > (long)limits.Accounts * PersonTimesPerAccount)
        {
            return false;
        }

        sentToday += persons;
        return true;
    }
}
