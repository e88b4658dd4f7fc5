using Tutorship.Simulator;

namespace Tutorship.EndToEnd.Faults.Load;

/// <summary>One of the platform's limits, made so small that a test reaches it; all others as published.</summary>
/// <param name="Name">As <c>/metrics</c> calls it.</param>
/// <param name="Platform">What the simulator counts against.</param>
/// <param name="Setting">Where the program is told of it.</param>
/// <param name="Value">What it is told.</param>
/// <param name="Window">The limit's.</param>
/// <param name="Burst">Rows that are due at once, more than fit into a window.</param>
/// <param name="HasFiles">Each needs an upload, which is a call of an API, before its message.</param>
/// <param name="HasOneReceiver">All to one member.</param>
public sealed record TightLimit(
    string Name, SimulatorLimits Platform, string Setting, int Value, TimeSpan Window, int Burst, bool HasFiles = false, bool HasOneReceiver = false)
{
    private const int Lifted = 1_000_000;
    private static readonly TimeSpan minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan hour = TimeSpan.FromHours(1);

    public static IReadOnlyList<TightLimit> All { get; } =
    [
        new("member_minute", new() { MemberPerMinute = 30 }, "Limits__MemberPerMinute", 30, minute, 70, HasOneReceiver: true),
        new("member_hour", new() { MemberPerHour = 40 }, "Limits__MemberPerHour", 40, hour, 70, HasOneReceiver: true),
        new("app_day", new() { Accounts = 1 }, "AccountCap", 1, TimeSpan.FromDays(1), 230),
        new("api_minute", new() { ApiPerMinute = 30 }, "Limits__ApiPerMinute", 30, minute, 50, HasFiles: true),
        new("api_hour", new() { ApiPerHour = 30 }, "Limits__ApiPerHour", 30, hour, 50, HasFiles: true),
        new("address_minute", new() { AddressPerMinute = 30 }, "Limits__AddressPerMinute", 30, minute, 50, HasFiles: true),
        new("address_hour", new() { AddressPerHour = 30 }, "Limits__AddressPerHour", 30, hour, 50, HasFiles: true),
    ];

    public KeyValuePair<string, string> Told(bool isLifted) => new($"Schools__0__WeCom__{Setting}", $"{(isLifted ? Lifted : Value)}");

    public override string ToString() => Name;
}
