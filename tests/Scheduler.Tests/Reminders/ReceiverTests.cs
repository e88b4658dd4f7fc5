using Tutorship.Domain;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class ReceiverTests
{
    [Fact]
    public async Task A_substitutes_own_students_and_a_colleagues_travel_in_one_message()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db =>
        {
            Two(db);
            db.AddLeave("T01", new(2026, 11, 2), new(2026, 11, 13), substitute: "T02");
        });

        await bed.TickAsync();

        Assert.Equal(
            """
            期中考试前谈话 · 还有 5 天（截止 11/10）
            您还有 4 位同学未谈：
            1 李想 高二2班 · 本学年还没谈过
            代 陈建国 老师照看：
            2 李思远 高二3班 · 本学年还没谈过
            3 王子涵 高二4班 · 本学年还没谈过
            4 赵子轩 高二1班 · 本学年还没谈过
            谈完回我就行，例如：1 3 学业 约好每周答疑
            """.ReplaceLineEndings("\n"),
            Assert.Single(bed.Channel.Sendings).Text);
    }

    [Fact]
    public async Task A_leave_reported_after_the_round_still_finds_the_substitute()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => Two(db, hasLiXiang: false));
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Sent();
        bed.Channel.Forget();
        await bed.ChangeAsync(db => db.AddLeave("T01", new(2026, 11, 5), new(2026, 11, 6), substitute: "T02"));

        await bed.TickThroughAsync("2026-11-05 16:40", "2026-11-05 16:42");

        Assert.Equal("T02", Assert.Single(bed.Channel.Sendings).Receiver.Value);
    }

    [Fact]
    public async Task A_leave_without_substitute_is_told_to_the_grade_leader_once()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 08:00", db =>
        {
            Two(db);
            db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
            db.AddLeave("T01", new(2026, 11, 7), new(2026, 11, 13));
        });

        await bed.TickThroughAsync("2026-11-07 07:30", "2026-11-07 08:30");
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickThroughAsync("2026-11-09 07:30", "2026-11-09 08:30");
        await bed.TickAtAsync("2026-11-10 09:10");

        var told = Assert.Single(bed.Channel.To("G02"));
        Assert.Equal("有导师请假，还没有代管", told.FirstLine);
        Assert.Contains("陈建国 老师 11/07–11/13 请假，3 位同学", told.Text, StringComparison.Ordinal);
        Assert.Contains("李思远、王子涵、赵子轩", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_substitute_who_goes_too_is_told_to_the_grade_leader_on_that_day()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-02 08:01", db =>
        {
            Two(db, hasLiXiang: false);
            db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
            db.AddLeave("T01", new(2026, 11, 2), new(2026, 11, 13), substitute: "T02");
            db.AddLeave("T02", new(2026, 11, 4), new(2026, 11, 5));
        });

        await bed.TickAtAsync("2026-11-03 08:10");
        Assert.Empty(bed.Channel.To("G02"));
        foreach (var day in new[] { "04", "05", "06" })
        {
            await bed.TickThroughAsync($"2026-11-{day} 08:10", $"2026-11-{day} 08:12");
        }

        Assert.Contains("陈建国 老师 11/02–11/13 请假，代管的 王芳 老师也请假了，3 位同学", Assert.Single(bed.Channel.To("G02")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_grade_has_no_leader_the_office_is_told_of_the_leave()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-02 08:01", db =>
        {
            Two(db, hasLiXiang: false);
            db.AddStaff("M01", "赵琴", roles: "moral_education");
            db.AddLeave("T01", new(2026, 11, 2), new(2026, 11, 13));
        });

        await bed.TickAsync();

        Assert.Contains("李思远、王子涵、赵子轩", Assert.Single(bed.Channel.To("M01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leave_that_never_reached_the_leader_is_told_the_next_day_while_it_lasts()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-02 08:01", db =>
        {
            Two(db, hasLiXiang: false);
            db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
            db.AddLeave("T01", new(2026, 11, 2), new(2026, 11, 4));
        });
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Permanent(40058, "refused");
        await bed.TickThroughAsync("2026-11-02 08:01", "2026-11-02 08:05");
        Assert.Single(bed.Channel.To("G02"));
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Sent();
        bed.Channel.Forget();

        foreach (var day in new[] { "03", "04", "05" })
        {
            await bed.TickThroughAsync($"2026-11-{day} 08:01", $"2026-11-{day} 08:03");
        }

        Assert.Single(bed.Channel.To("G02"));
    }

    [Fact]
    public async Task Whoever_muted_the_bot_hears_of_the_last_day_only()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db =>
        {
            db.AddChenJianguo();
            db.Conversations.Add(new ConversationRow { StaffId = new StaffId("T01"), MutedSince = DateTimeOffset.UnixEpoch });
        });

        await bed.TickAsync();
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickAtAsync("2026-11-10 16:20");
        Assert.StartsWith("期中考试前谈话 · 今天截止", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snoozed_reminder_comes_on_the_next_school_day_once()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db =>
        {
            db.AddChenJianguo();
            db.Conversations.Add(new ConversationRow { StaffId = new StaffId("T01"), SnoozedTo = new(2026, 11, 6) });
        });

        await bed.TickAsync();
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickAtAsync("2026-11-06 16:20");
        await bed.TickAtAsync("2026-11-09 16:20");
        Assert.StartsWith("期中考试前谈话 · 还有 4 天", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    private static void Two(TutorshipDb db) => Two(db, hasLiXiang: true);

    private static void Two(TutorshipDb db, bool hasLiXiang)
    {
        db.AddChenJianguo();
        db.AddStaff("T02", "王芳");
        if (hasLiXiang)
        {
            db.AddStudent("S04", "李想", "T02", schoolClass: "高二2班");
        }
    }
}
