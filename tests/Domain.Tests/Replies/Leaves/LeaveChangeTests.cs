using System.Globalization;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Leaves;

public class LeaveChangeTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 5);

    [Theory]
    [InlineData("请假改到后天", "2026-11-07", "2026-11-07")]
    [InlineData("请假改成11.20-11.22", "2026-11-20", "2026-11-22")]
    [InlineData("不是下周一，是下周二到周四", "2026-11-10", "2026-11-12")]
    [InlineData("不对，不是明天，应该是后天", "2026-11-07", "2026-11-07")]
    [InlineData("改到下周一吧", "2026-11-09", "2026-11-09")]
    [InlineData("把请假改到周五", "2026-11-06", "2026-11-06")]
    public void Other_days_are_read(string text, string from, string to) =>
        Assert.Equal((Day(from), Day(to)), LeaveChange.Read(text, Today));

    [Theory]
    [InlineData("明天请假一天")]
    [InlineData("下周三请假")]
    [InlineData("改天再说")]
    [InlineData("不是我请假")]
    [InlineData("谈了李想，改到明天再谈张三")]
    public void What_names_no_other_days_is_no_change(string text) => Assert.Null(LeaveChange.Read(text, Today));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
