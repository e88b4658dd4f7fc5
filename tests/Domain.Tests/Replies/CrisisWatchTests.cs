using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

public class CrisisWatchTests
{
    [Fact]
    public void Words_of_self_harm_abuse_and_violence_are_never_missed() =>
        AllAre("crisis-words", DangerTier.Likely, DangerTier.Unmistakable);

    [Fact]
    public void Figures_of_speech_stories_and_lessons_raise_no_alarm() =>
        AllAre("crisis-look-alikes", DangerTier.None);

    [Fact]
    public void What_nobody_could_take_for_anything_else_waits_for_nobody() =>
        AllAre("crisis-unmistakable", DangerTier.Unmistakable);

    [Fact]
    public void What_is_denied_feared_past_or_told_of_another_is_left_to_the_mentor() =>
        AllAre("crisis-likely", DangerTier.Likely);

    /// <summary>Names the rows that are read in another tier.</summary>
    private static void AllAre(string table, params DangerTier[] expected)
    {
        var others = string.Join('\n', ReplyTable.RowsOf(table)
            .Select(text => (text, tier: ReplyReader.Read(SmallSchool.Context, text).Danger.Tier))
            .Where(row => !expected.Contains(row.tier))
            .Select(row => $"{row.tier}: {row.text}"));
        Assert.True(others.Length == 0, others);
    }
}
