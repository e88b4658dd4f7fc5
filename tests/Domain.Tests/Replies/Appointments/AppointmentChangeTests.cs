using System.Globalization;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies.Appointments;

/// <summary>Read on a Thursday, 2026-11-05, of a talk with 李想 on the Friday.</summary>
public class AppointmentChangeTests
{
    private static readonly Appointment Friday = new(new(2026, 11, 6), EntryKind.Talk, [new StudentId("李想")]);

    [Theory]
    [InlineData("不是明天，是周一", "2026-11-09")]
    [InlineData("后天吧", "2026-11-07")]
    [InlineData("改成下周一", "2026-11-09")]
    [InlineData("改到后天吧", "2026-11-07")]
    [InlineData("那还是下周三吧", "2026-11-11")]
    [InlineData("推迟到11.12", "2026-11-12")]
    public void Another_day_is_read(string text, string on) =>
        Assert.Equal(DateOnly.Parse(on, CultureInfo.InvariantCulture), Change(text)?.On);

    [Theory]
    [InlineData("不找李想了，找李思远", "李思远")]
    [InlineData("不是李想，是李思远", "李思远")]
    [InlineData("不找李想了", "")]
    public void Another_student_is_read(string text, string students) =>
        Assert.Equal(students, string.Join(',', Change(text)!.Students.Select(student => student.Value)));

    [Theory]
    [InlineData("昨天")]
    [InlineData("不是昨天，是周一")]
    [InlineData("改 昨天")]
    [InlineData("不找张三了")]
    [InlineData("下周三请假")]
    [InlineData("谈了李思远")]
    [InlineData("好的")]
    public void What_says_anything_else_changes_nothing(string text) => Assert.Null(Change(text));

    [Theory]
    [InlineData("改 周三")]
    [InlineData("改成周三")]
    [InlineData("应该是李思远")]
    public void Beside_an_entry_what_may_be_meant_for_it_is_left_to_it(string text) => Assert.Null(Change(text, isBesideEntry: true));

    private static Appointment? Change(string text, bool isBesideEntry = false) =>
        AppointmentChange.Read(SmallSchool.Context, text, Friday, isBesideEntry);
}
