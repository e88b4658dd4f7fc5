using static Tutorship.Domain.CalendarRowType;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Calendar;

public class SchoolDaysTests
{
    private static readonly SchoolCalendar Autumn = Open()
        .With(Holiday, "国庆节", "2026-10-01", "2026-10-07")
        .With(Workday, "国庆调休", "2026-10-10", "2026-10-10")
        .With(Workday, "高三补课", "2026-10-05", "2026-10-05", "高三")
        .With(Holiday, "高一军训休整", "2026-10-09", "2026-10-09", "高一").Facts.Calendar;

    [Theory]
    [InlineData("高二", "2026-09-30", true)]
    [InlineData("高二", "2026-10-01", false)] // holiday
    [InlineData("高二", "2026-10-05", false)]
    [InlineData("高三", "2026-10-05", true)] // a workday beats a holiday, for its grade
    [InlineData("高二", "2026-10-10", true)] // 调休 Saturday
    [InlineData("高二", "2026-10-11", false)] // Sunday
    [InlineData("高一", "2026-10-09", false)]
    [InlineData("高二", "2026-10-09", true)]
    [InlineData("高二", "2027-02-10", false)] // a Wednesday between terms
    public void A_school_day_is_a_grade_s_own(string grade, string day, bool expected) =>
        Assert.Equal(expected, new SchoolDays(Autumn, grade).Contains(Day(day)));

    [Theory]
    [InlineData("高二", "2026-09-30", true)] // Wednesday before the holiday
    [InlineData("高三", "2026-09-30", true)]
    [InlineData("高二", "2026-10-09", false)]
    [InlineData("高二", "2026-10-10", true)] // 调休 Saturday
    [InlineData("高三", "2026-10-05", false)] // Thursday and Friday follow
    [InlineData("高二", "2026-10-11", false)] // no school day itself
    public void The_last_school_day_of_a_week(string grade, string day, bool expected) =>
        Assert.Equal(expected, new SchoolDays(Autumn, grade).IsLastOfWeek(Day(day)));

    [Fact]
    public void The_next_and_the_previous_school_day_leave_out_what_is_none()
    {
        var days = new SchoolDays(Autumn, "高二");
        Assert.Equal(Day("2026-10-08"), days.After(Day("2026-09-30")));
        Assert.Equal(Day("2026-09-30"), days.Before(Day("2026-10-08")));
        Assert.Null(days.After(Day("2027-07-10")));
    }
}
