using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Tests.Outbox;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(3, 20)]
    [InlineData(7, 320)]
    [InlineData(8, 600)]
    [InlineData(500, 600)]
    public void It_grows_and_is_capped(int attempts, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.After(attempts));

    [Theory]
    [InlineData(2, 10)]
    [InlineData(3600, 3600)]
    public void What_the_outside_asks_for_holds_when_it_is_longer(int asked, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.After(2, TimeSpan.FromSeconds(asked)));

    [Theory]
    [InlineData(1, 0, 5)]
    [InlineData(4, 0, 30)]
    [InlineData(500, 0, 30)]
    [InlineData(1, 3600, 60)]
    public void What_is_urgent_is_tried_again_within_a_minute(int attempts, int asked, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Backoff.After(attempts, TimeSpan.FromSeconds(asked), isUrgent: true));

    [Fact]
    public void When_a_budget_fills_again_the_more_urgent_comes_a_second_ahead()
    {
        int[] fromMostUrgent = [Urgency.Handoff, Urgency.Alert, Urgency.Event, Urgency.Answer, Urgency.Nudge, Urgency.Reminder, Urgency.Digest];
        var pauses = fromMostUrgent.Select(Backoff.InTurn).ToList();

        Assert.Equal(TimeSpan.Zero, pauses[0]);
        Assert.All(pauses.Zip(pauses.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(1)));
        Assert.True(pauses[^1] <= TimeSpan.FromSeconds(10));
    }
}
