using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Requirements;

public class WindowTests
{
    [Fact]
    public void A_window_cannot_open_after_it_is_due() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Window(Day("2026-11-11"), Day("2026-11-10")));

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-10", true)]
    [InlineData("2026-11-11", false)]
    public void A_window_holds_both_its_ends(string day, bool holds) =>
        Assert.Equal(holds, new Window(Day("2026-11-01"), Day("2026-11-10")).Holds(Day(day)));

    [Theory]
    [InlineData("2026-11-10", "2026-11-05")] // nine days, halfway rounded down
    [InlineData("2026-11-11", "2026-11-06")]
    [InlineData("2026-11-01", "2026-11-01")]
    public void The_middle_is_rounded_down(string due, string middle) =>
        Assert.Equal(Day(middle), new Window(Day("2026-11-01"), Day(due)).Middle);
}
