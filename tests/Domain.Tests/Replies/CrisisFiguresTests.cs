using Tutorship.Domain.Replies;
using Xunit.Abstractions;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>Counts over every row of the tables, so that a change of the words shows what it gains and what it costs.</summary>
public class CrisisFiguresTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string> Dangerous =
        ["crisis-words", "crisis-unmistakable", "crisis-likely", "crisis-oblique"];

    private static readonly IReadOnlyList<string> Harmless = ["crisis-look-alikes", "crisis-everyday"];

    [Fact]
    public void No_danger_is_missed_and_nothing_harmless_alarms()
    {
        var missed = Where(Dangerous, isAlarm: false);
        var falseAlarms = Where(Harmless, isAlarm: true);
        var (dangerous, harmless) = (Rows(Dangerous).Count(), Rows(Harmless).Count());
        output.WriteLine($"crisis: {dangerous - missed.Count} of {dangerous} recognised, {falseAlarms.Count} false alarms among {harmless}");
        Assert.True(missed.Count == 0, "Missed:\n" + string.Join('\n', missed));
        Assert.True(falseAlarms.Count == 0, "False alarms:\n" + string.Join('\n', falseAlarms));
    }

    /// <summary>Most of these no phrase holds: without the weights two of three are recognised.</summary>
    [Fact]
    public void Danger_as_teachers_tell_it_is_recognised_by_who_reads_the_message()
    {
        IReadOnlyList<string> told = ["danger-self-harm", "danger-violence"];
        var (dangerous, missed) = (Rows(told).Count(), Where(told, isAlarm: false).Count);
        var (harmless, falseAlarms) = (Rows(["danger-none", "danger-everyday"]).Count(), Where(["danger-none", "danger-everyday"], isAlarm: true).Count);
        output.WriteLine($"told: {dangerous - missed} of {dangerous} recognised, {falseAlarms} false alarms among {harmless}");
        Assert.True(missed <= 0.2 * dangerous, $"missed {missed} of {dangerous}");
        Assert.True(falseAlarms <= 0.02 * harmless, $"{falseAlarms} false alarms among {harmless}");
    }

    private static List<string> Where(IReadOnlyList<string> tables, bool isAlarm) =>
        [.. Rows(tables).Where(row => (ReplyReader.Read(SmallSchool.Context, row).Danger.Tier != DangerTier.None) == isAlarm)];

    private static IEnumerable<string> Rows(IReadOnlyList<string> tables) => tables.SelectMany(ReplyTable.RowsOf).Distinct();
}
