namespace Tutorship.Scheduler.Tests.Year;

/// <summary>The year's checks see what they are there for.</summary>
public sealed class YearMessageChecksTests
{
    private static readonly DateTimeOffset Thursday = SchoolTime.At(new(2026, 11, 5), new TimeOnly(16, 9));

    [Theory]
    [InlineData("reminder", "appointment:S01", 1)]
    [InlineData("appointment:S01", "appointment:S02", 1)]
    [InlineData("event:L1", "event:L1", 1)]
    [InlineData("reminder", "event:L1", 0)]
    [InlineData("reminder", "nudge", 0)]
    [InlineData("reminder", "handoff:S01:1:0", 0)]
    [InlineData("reminder", "past_ladder", 0)]
    public void Two_messages_to_one_mentor_on_a_day_are_one_too_many_where_both_remind(string one, string other, int breaches) =>
        Assert.Equal(breaches, YearMessageChecks.TwiceIn([Message("T01", one), Message("T01", other), Message("T02", one)]).Count());

    private static YearMessage Message(string receiver, string purpose) => new(receiver, purpose, Thursday, "期中考试前谈话 · 还有 5 天");
}
