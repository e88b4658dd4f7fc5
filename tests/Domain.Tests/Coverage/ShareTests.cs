namespace Tutorship.Domain.Tests.Coverage;

public class ShareTests
{
    [Theory]
    [InlineData(0, 0, "—")]
    [InlineData(0, 7, "0.0%")]
    [InlineData(7, 7, "100.0%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(2, 3, "66.7%")]
    [InlineData(1, 2000, "0.1%")] // 0.05 rounds up
    [InlineData(1, 2001, "0.0%")]
    [InlineData(9997, 10000, "99.9%")] // never 100 while a gap remains
    [InlineData(9994, 10000, "99.9%")]
    [InlineData(310, 400, "77.5%")]
    public void A_percentage_shows_one_decimal(int done, int eligible, string shown) =>
        Assert.Equal(shown, new Share(done, eligible).Percent());

    [Theory]
    [InlineData(310, 400, 225, 400, "+21.3")] // 21.25, away from zero
    [InlineData(225, 400, 310, 400, "-21.3")]
    [InlineData(1, 2, 1, 2, "+0.0")]
    [InlineData(9999, 20000, 10000, 20000, "+0.0")] // -0.005 is no minus
    [InlineData(0, 10, 10, 10, "-100.0")]
    [InlineData(1, 2, 0, 0, "—")]
    [InlineData(0, 0, 1, 2, "—")]
    public void A_change_is_in_points_with_a_sign(int done, int eligible, int doneBefore, int eligibleBefore, string shown) =>
        Assert.Equal(shown, new Share(done, eligible).ChangeSince(new Share(doneBefore, eligibleBefore)));

    [Fact]
    public void A_share_cannot_exist_wrong()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(3, 2));
    }

    [Fact]
    public void Shares_are_compared_exactly_and_no_figure_is_below_nothing()
    {
        Assert.True(new Share(1, 3).IsBelow(new Share(34, 100)));
        Assert.False(new Share(1, 3).IsBelow(new Share(2, 6)));
        Assert.False(new Share(0, 0).IsBelow(new Share(1, 2)));
        Assert.False(default(Share).IsFull);
    }
}
