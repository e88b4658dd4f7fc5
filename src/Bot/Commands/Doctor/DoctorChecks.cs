using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>All checks, in the order in which they are told.</summary>
public static class DoctorChecks
{
    public static IReadOnlyList<DoctorCheck> First { get; } = [new SettingsComplete(), new DatabaseUsable()];

    public static IEnumerable<DoctorCheck> Others(IEnumerable<SchoolOptions> schools) =>
    [
        new KeysFit(),
        new RedisAnswers(),
        new DiskRoom(),
        new FontFound(),
        new ClockOfDatabase(),
        .. schools.SelectMany(Of),
    ];

    private static IEnumerable<DoctorCheck> Of(SchoolOptions school) =>
    [
        new TokenGranted(school),
        new ClockOfPlatform(school),
        new CallbackReached(school),
        new RosterComplete(school),
        new CalendarCovers(school),
        new OutboxFlows(school),
    ];
}
