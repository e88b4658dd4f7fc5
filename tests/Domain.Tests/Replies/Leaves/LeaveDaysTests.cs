using System.Globalization;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Leaves;

public class LeaveDaysTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("11.25-11.27", "2026-11-25", "2026-11-27")]
    [InlineData("11.20-11.30", "2026-11-20", "2026-11-30")]
    [InlineData("11月25日到27日", "2026-11-25", "2026-11-27")]
    [InlineData("十一月二十五号至二十七号", "2026-11-25", "2026-11-27")]
    [InlineData("１１／２５－１１／２７", "2026-11-25", "2026-11-27")]
    [InlineData("12.30到1.2", "2026-12-30", "2027-01-02")]
    [InlineData("明天", "2026-11-25", "2026-11-25")]
    [InlineData("明天到后天", "2026-11-25", "2026-11-26")]
    [InlineData("下周一到周三 外出培训", "2026-11-30", "2026-12-02")]
    [InlineData("周四周五", "2026-11-26", "2026-11-27")]
    [InlineData("周五到下周一", "2026-11-27", "2026-11-30")]
    [InlineData("我请病假到下周三", "2026-11-24", "2026-12-02")]
    [InlineData("后天起三天", "2026-11-26", "2026-11-28")]
    [InlineData("明天请假一天", "2026-11-25", "2026-11-25")]
    [InlineData("下周三请假一天", "2026-12-02", "2026-12-02")]
    [InlineData("下周五三天", "2026-12-04", "2026-12-06")]
    [InlineData("3天", "2026-11-24", "2026-11-26")]
    public void The_days_of_a_leave_are_read(string text, string from, string to) =>
        Assert.Equal((Day(from), Day(to)), LeaveDays.Read(text, Today));

    [Theory]
    [InlineData("")]
    [InlineData("家里有事")]
    [InlineData("11.31-12.2")]
    [InlineData("11.27-11.25")]
    [InlineData("一段时间")]
    public void What_names_no_days_is_not_guessed(string text) => Assert.Null(LeaveDays.Read(text, Today));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
