namespace Tutorship.WeCom.Rates;

/// <summary>One of the platform's limits.</summary>
/// <param name="Name">For whoever watches; names no member.</param>
/// <param name="Prefix">Its counts' keys begin so, then comes whose count it is: a member's, an API's, or nobody's where there is but one.</param>
/// <param name="Suffix">And they end so.</param>
/// <param name="Limit">Within any stretch of time as long as the window.</param>
/// <param name="Window">The stretch.</param>
public sealed record Budget(string Name, string Prefix, string Suffix, int Limit, TimeSpan Window)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>All that hold for an app.</summary>
    public static IReadOnlyList<Budget> AllOf(WeComApp app) => [.. OfMember(app), OfDay(app), .. OfCall(app)];

    internal static IEnumerable<Budget> OfMember(WeComApp app) =>
    [
        new("member_minute", $"{app.SendAccount}:member:", ":minute", app.Limits.MemberPerMinute, Minute),
        new("member_hour", $"{app.SendAccount}:member:", ":hour", app.Limits.MemberPerHour, Hour),
    ];

    internal static Budget OfDay(WeComApp app) =>
        new("app_day", app.SendAccount, ":day", app.AccountCap * WeComLimits.MessagesPerAccountAndDay, Day);

    /// <summary>
    /// The corporation's, and the address's, which all corporations of an installation share. Where its machines go out by
    /// several addresses, they keep to one address's limit together: too careful rather than blocked.
    /// </summary>
    internal static IEnumerable<Budget> OfCall(WeComApp app) =>
    [
        new("api_minute", $"wecom:{app.CorpId}:api:", ":minute", app.Limits.ApiPerMinute, Minute),
        new("api_hour", $"wecom:{app.CorpId}:api:", ":hour", app.Limits.ApiPerHour, Hour),
        new("address_minute", "wecom:address:api:", ":minute", app.Limits.AddressPerMinute, Minute),
        new("address_hour", "wecom:address:api:", ":hour", app.Limits.AddressPerHour, Hour),
    ];

    public string KeyOf(string whose) => Prefix + whose + Suffix;

    /// <summary>A tenth is kept free for what cannot wait.</summary>
    internal RateCharge Charge(string whose, int cost, bool isUrgent) =>
        new(KeyOf(whose), isUrgent ? Limit : Limit - (Limit / WeComLimits.UrgentReserve), Window, cost);
}
