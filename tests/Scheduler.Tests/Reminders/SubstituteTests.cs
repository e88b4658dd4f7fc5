using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class SubstituteTests
{
    [Fact]
    public async Task Both_are_told_and_the_reminders_go_to_who_stands_in()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 09:10", AwayWithoutSubstitute);

        await ChooseAsync(bed, "T02");
        await bed.TickAtAsync("2026-11-05 09:11");

        Assert.Equal(
            """
            请您代管几位同学
            陈建国 老师 11/04–11/13 请假，这几天请您照看 3 位同学：
            李思远、王子涵、赵子轩
            这几天到期的提醒会发给您；谈了直接回我，和自己的学生一样。回 待办 看还差谁
            """.ReplaceLineEndings("\n"),
            Assert.Single(bed.Channel.To("T02")).Text);
        Assert.Equal("请假期间有老师代管\n11/04–11/13 由 王芳 老师照看您的 3 位同学，这几天不提醒您。", Assert.Single(bed.Channel.To("T01")).Text);

        bed.Channel.Forget();
        await bed.TickAtAsync("2026-11-05 16:20");
        Assert.Contains("代 陈建国 老师照看", Assert.Single(bed.Channel.To("T02")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chosen_at_night_they_are_told_in_working_hours()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 22:10", AwayWithoutSubstitute);

        await ChooseAsync(bed, "T02");
        await bed.TickThroughAsync("2026-11-05 22:10", "2026-11-05 22:20");
        Assert.Empty(bed.Channel.To("T02"));

        await bed.TickAtAsync("2026-11-06 07:45");
        Assert.Single(bed.Channel.To("T02"));
    }

    [Fact]
    public async Task Chosen_anew_before_it_goes_out_only_the_new_one_is_told()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 22:10", AwayWithoutSubstitute);

        await ChooseAsync(bed, "T02");
        await ChooseAsync(bed, "T03");
        await ChooseAsync(bed, "T02");
        await ChooseAsync(bed, "T03");
        await bed.TickAtAsync("2026-11-06 07:45");

        Assert.Empty(bed.Channel.To("T02"));
        Assert.Single(bed.Channel.To("T03"));
        Assert.Contains("由 李静 老师照看", Assert.Single(bed.Channel.To("T01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_is_chosen_later_and_the_first_is_told_once_that_it_is_over()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 09:10", AwayWithoutSubstitute);
        await ChooseAsync(bed, "T02");
        await bed.TickAtAsync("2026-11-05 09:11");
        bed.Channel.Forget();

        await ChooseAsync(bed, "T03");
        await bed.TickThroughAsync("2026-11-05 09:12", "2026-11-05 09:14");

        Assert.Equal("代管结束，谢谢您：陈建国 老师的学生改由 李静 老师照看。", Assert.Single(bed.Channel.To("T02")).Text);
        Assert.StartsWith("请您代管几位同学", Assert.Single(bed.Channel.To("T03")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_comes_back_early_and_who_stood_in_is_told_once_in_working_hours()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 09:10", AwayWithoutSubstitute);
        await ChooseAsync(bed, "T02");
        await bed.TickAtAsync("2026-11-05 09:11");
        bed.Channel.Forget();

        bed.MoveTo("2026-11-08 20:00");
        await ComeBackAsync(bed);
        await bed.TickThroughAsync("2026-11-08 20:00", "2026-11-08 20:03");
        Assert.Empty(bed.Channel.To("T02"));

        await bed.TickThroughAsync("2026-11-09 07:39", "2026-11-09 07:45");
        Assert.Equal("代管结束，谢谢您：陈建国 老师销假了，学生仍由本人跟进。", Assert.Single(bed.Channel.To("T02")).Text);
        Assert.Empty(bed.Channel.To("T01"));
    }

    [Fact]
    public async Task Back_before_anything_was_said_nobody_is_told_anything()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 22:10", AwayWithoutSubstitute);
        await ChooseAsync(bed, "T02");

        bed.MoveTo("2026-11-06 06:50");
        await ComeBackAsync(bed);
        await bed.TickThroughAsync("2026-11-06 07:39", "2026-11-06 07:45");

        Assert.Empty(bed.Channel.To("T02"));
        Assert.Empty(bed.Channel.To("T01"));
    }

    [Fact]
    public async Task The_grade_leader_is_told_whom_to_ask()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-04 08:10", AwayWithoutSubstitute);

        await bed.TickAtAsync("2026-11-04 08:12");

        Assert.EndsWith(
            "同年级没有请假的导师有：王芳\n请定一位老师代管，回我，例如：代 陈建国 王芳",
            Assert.Single(bed.Channel.To("G02")).Text,
            StringComparison.Ordinal);
    }

    private static void AwayWithoutSubstitute(TutorshipDb db)
    {
        db.AddChenJianguo();
        db.AddStaff("T02", "王芳");
        db.AddStaff("T03", "李静");
        db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
        db.AddStudent("S04", "李想", "T02", schoolClass: "高二2班");
        db.AddLeave("T01", new(2026, 11, 4), new(2026, 11, 13));
    }

    private static async Task ChooseAsync(SchoolBed bed, string substitute)
    {
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var slow = await bed.Get<SchoolFactsStore>().SlowFactsAsync(db);
        await bed.Get<SubstituteDesk>().ChooseAsync(db, slow, slow.Roster.Leaves[0], new StaffId(substitute), CancellationToken.None);
        await db.SaveChangesAsync();
    }

    /// <summary>The leave ends with yesterday.</summary>
    private static async Task ComeBackAsync(SchoolBed bed)
    {
        await using var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var slow = await bed.Get<SchoolFactsStore>().SlowFactsAsync(db);
        await bed.Get<SubstituteDesk>().ReleaseAsync(db, slow, slow.Roster.Leaves[0], CancellationToken.None);
        (await db.Leaves.SingleAsync()).To = SchoolTime.DayOf(bed.Clock.GetUtcNow()).AddDays(-1);
        await db.SaveChangesAsync();
    }
}
