using System.Globalization;
using System.Text.Json;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Pages;

/// <summary>What <c>GET /simulator/state</c> answers: everything the page shows.</summary>
internal sealed record PageState(
    long Version,
    string School,
    ClockFace Clock,
    IReadOnlyList<MemberView> Members,
    IReadOnlyDictionary<string, IReadOnlyList<MessageView>> Phones,
    IReadOnlyList<TrafficView> Traffic,
    SimulatorCounters Counters)
{
    private const int MessagesShown = 120;
    private const int TrafficShown = 80;

    public static PageState Of(SimulatorWorld world, ISimulatorClock clock)
    {
        var version = world.Changes.Version;
        var members = world.Options.Members;
        return new PageState(
            version,
            world.Options.SchoolName,
            ClockFace.Of(clock.Now),
            [.. members.Select(member => new MemberView(member.UserId, member.Name, member.RoleLabel, member.Kind))],
            members.ToDictionary(
                member => member.UserId,
                IReadOnlyList<MessageView> (member) => [.. world.Messages(member.UserId).TakeLast(MessagesShown).Select(MessageView.Of)]),
            [.. world.Traffic.TakeLast(TrafficShown).Reverse().Select(TrafficView.Of)],
            world.Counters);
    }
}

internal sealed record MemberView(string UserId, string Name, string Role, MemberKind Kind);

/// <param name="Local">The school's time, to the second, with offset.</param>
/// <param name="Date">In words, such as 2026年11月6日.</param>
internal sealed record ClockFace(DateTimeOffset Local, string Date, string Weekday, string Time)
{
    public static ClockFace Of(DateTimeOffset now)
    {
        var local = SchoolTime.Local(now);
        return new(
            local,
            SimulatorPhrases.Date(local),
            SimulatorPhrases.Weekday(local.DayOfWeek),
            local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}

internal sealed record MessageView(
    long Id,
    DateTimeOffset At,
    bool FromMember,
    string Kind,
    string Text,
    JsonElement? Content,
    Fate Fate,
    string Note,
    int Attempts,
    string? ReplacedButton)
{
    public static MessageView Of(PhoneMessage message) => new(
        message.Id, SchoolTime.Local(message.At), message.FromMember, message.Kind, message.Text, message.Content,
        message.Fate, message.Note, message.Attempts, message.ReplacedButton);
}

internal sealed record TrafficView(DateTimeOffset At, bool Inbound, string Name, string Subject, int Code, string Result)
{
    public static TrafficView Of(TrafficLine line) =>
        new(SchoolTime.Local(line.At), line.Inbound, line.Name, line.Subject, line.Code, line.Result);
}
