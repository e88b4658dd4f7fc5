namespace Tutorship.WeCom.Rates;

/// <summary>
/// How much an app may do. The platform says that it may change its figures, and grants some corporations others, so they are
/// settings; the day's limit follows from <see cref="WeComApp.AccountCap"/>.
/// </summary>
public sealed record RateLimits
{
    public int MemberPerMinute { get; init; } = WeComLimits.MemberMessagesPerMinute;

    public int MemberPerHour { get; init; } = WeComLimits.MemberMessagesPerHour;

    public int ApiPerMinute { get; init; } = WeComLimits.ApiCallsPerMinute;

    public int ApiPerHour { get; init; } = WeComLimits.ApiCallsPerHour;

    public int AddressPerMinute { get; init; } = WeComLimits.AddressCallsPerMinute;

    public int AddressPerHour { get; init; } = WeComLimits.AddressCallsPerHour;

    public bool ArePossible => Math.Min(
        Math.Min(MemberPerMinute, MemberPerHour),
        Math.Min(Math.Min(ApiPerMinute, ApiPerHour), Math.Min(AddressPerMinute, AddressPerHour))) >= 1;
}
