using CsCheck;

namespace Tutorship.Domain.Tests.Oracle;

/// <summary>The domain against the rule book, on schools nobody would think of.</summary>
public class OracleTests
{
    private const int Schools = 600;
    private const int SchoolsWhenLong = 30_000;

    [Fact]
    public void Coverage_agrees_with_the_rule_book() => RandomSchools.Any.Holds(
        sample => Same(
            CoverageOracle.Json(sample.School, sample.On),
            CoverageReport.On(RawFacts.Of(sample.School), sample.On) is { } report ? CoverageJson.Write(report) : null),
        Schools,
        SchoolsWhenLong,
        Print);

    [Fact]
    public void Reminders_and_their_reasons_agree_with_the_rule_book() => RandomSchools.Any.Holds(
        sample => Same(
            new ReminderOracle(sample.School, sample.On, ["T02"]).Json(why: true),
            ReminderJson.Write(ReminderPlan.On(RawFacts.Of(sample.School), sample.On, new HashSet<StaffId> { new("T02") }), why: true)),
        Schools,
        SchoolsWhenLong,
        Print);

    [Fact]
    public void Digests_of_every_scope_agree_with_the_rule_book() => RandomSchools.Any.Holds(
        sample =>
        {
            var facts = RawFacts.Of(sample.School);
            string[] scopes = ["school", .. sample.School.Students.SelectMany(student => new[] { student.Grade, student.Class }).Distinct()];
            foreach (var scope in scopes)
            {
                var digest = Domain.Digest.Of(facts, sample.On, DigestScope.Find(facts.Roster, scope)!);
                Same(DigestOracle.Json(sample.School, sample.On, scope), digest is null ? null : DigestJson.Write(digest));
            }
        },
        Schools,
        SchoolsWhenLong,
        Print);

    [Fact]
    public void One_receiver_s_reminders_are_those_of_the_whole_plan() => RandomSchools.Any.Holds(
        sample =>
        {
            var facts = RawFacts.Of(sample.School);
            var whole = ReminderPlan.On(facts, sample.On);
            foreach (var member in facts.Roster.Staff)
            {
                var own = new ReminderPlan(ReminderPlan.For(facts, member.Id, sample.On), []);
                var among = new ReminderPlan([.. whole.Reminders.Where(reminder => reminder.Receiver == member.Id)], []);
                Same(ReminderJson.Write(among), ReminderJson.Write(own));
            }
        },
        Schools,
        SchoolsWhenLong,
        Print);

    [Fact]
    public void The_schools_are_hard_enough_to_reach_every_state_step_and_reason()
    {
        HashSet<string> wanted =
        [
            .. Enum.GetValues<ReminderStep>().Select(step => step.WireName),
            .. Enum.GetValues<SilenceReason>().Except([SilenceReason.Snoozed]).Select(reason => reason.WireName),
            .. Enum.GetValues<RequirementKind>().Select(kind => kind.WireName),
            "open", "missed", "late", "own", "substituted", "outside", "0 marks", "1 marks", "2 marks",
        ];
        var chance = new PCG(1, 2026);
        for (var n = 0; n < 50_000 && wanted.Count > 0; n++)
        {
            var (school, on) = RandomSchools.Any.Generate(chance, null, out _);
            wanted.ExceptWith(ReachedBy(RawFacts.Of(school), on));
        }

        Assert.Empty(wanted);
    }

    private static IEnumerable<string> ReachedBy(SchoolFacts facts, DateOnly on)
    {
        var plan = ReminderPlan.On(facts, on, new HashSet<StaffId> { new("T02") });
        var report = CoverageReport.On(facts, on);
        var requirements = report?.Requirements.Select(coverage => coverage.Requirement).ToList() ?? [];
        return
        [
            .. plan.Reminders.Select(reminder => reminder.Step.WireName),
            .. plan.Reminders.Select(reminder => reminder.For is null ? "own" : "substituted"),
            .. plan.Silences.Select(silence => silence.Reason.WireName),
            .. report?.Gaps.Select(gap => gap.State.WireName) ?? ["outside"],
            .. requirements.Select(requirement => requirement.Kind.WireName),
            .. requirements.Select(requirement => requirement.Node.Label.Count(sign => sign == '@') + " marks"),
        ];
    }

    private static void Same(string? expected, string? actual) => Assert.Equal(expected, actual);

    private static string Print((RawSchool School, DateOnly On) sample) => $"{sample.On:yyyy-MM-dd} {Json.Text(sample.School)}";
}
