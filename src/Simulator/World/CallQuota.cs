namespace Tutorship.Simulator.World;

/// <summary>The corporation's and the address's call limits by API, and the app's person-times a day (doc 90312).</summary>
internal sealed class CallQuota(SimulatorLimits limits)
{
    private const int PersonTimesPerAccount = 200;
    private static readonly TimeSpan SchoolOffset = TimeSpan.FromHours(8);
    private readonly CallWindows ofCorporation = new(limits.ApiPerMinute, limits.ApiPerHour);
    private readonly CallWindows ofAddress = new(limits.AddressPerMinute, limits.AddressPerHour);
    private DateOnly day;
    private long sentToday;

    public bool TryCall(string api, string address, DateTimeOffset now) =>
        ofCorporation.TryTake(api, now) && ofAddress.TryTake($"{address} {api}", now);

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
