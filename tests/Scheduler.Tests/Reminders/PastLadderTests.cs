using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

/// <summary>After the ladder the gap goes to the grade leader's list, once.</summary>
public sealed class PastLadderTests
{
    [Fact]
    public async Task The_grade_leader_is_told_once_who_was_not_reached()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-10 16:20", db =>
        {
            Led(db);
            db.AddEntry("E1", EntryKind.Talk, "S02", new(2026, 11, 9));
        });

        await bed.TickAsync();
        Assert.Empty(Told(bed));

        foreach (var day in new[] { "11", "12", "13", "16", "17" })
        {
            await bed.TickThroughAsync($"2026-11-{day} 16:05", $"2026-11-{day} 16:20");
        }

        Assert.Equal(
            """
            有几项到期了，请看看谁需要帮一把
            期中考试前谈话（11/10 截止）还差 2 人：
            · 赵子轩 高二1班（导师 陈建国）
            · 李思远 高二3班（导师 陈建国）
            这些不会再自动提醒，已转到您这里
            """.ReplaceLineEndings("\n"),
            Assert.Single(Told(bed)).Text);
    }

    [Fact]
    public async Task The_mentor_is_left_in_peace_from_then_on()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-11 16:00", Led);

        await bed.TickThroughAsync("2026-11-11 16:05", "2026-11-11 16:20");

        Assert.Empty(bed.Channel.To("T01"));
    }

    [Fact]
    public async Task A_day_on_which_nothing_ran_is_made_up_for()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-13 16:00", Led);

        await bed.TickThroughAsync("2026-11-13 16:05", "2026-11-13 16:20");

        Assert.Single(Told(bed));
    }

    [Theory]
    [InlineData("too late: the platform took nothing all afternoon")]
    [InlineData("dead: the platform refused the message")]
    public async Task What_never_reached_the_leader_is_told_on_the_next_school_day(string how)
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-11 16:00", Led);
        bed.Channel.Answer = _ => how.StartsWith("dead", StringComparison.Ordinal)
            ? new DeliveryResult.Permanent(40058, "refused")
            : new DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-11 16:05", "2026-11-11 18:30");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();

        await bed.TickThroughAsync("2026-11-12 16:05", "2026-11-12 16:20");
        await bed.TickThroughAsync("2026-11-13 16:05", "2026-11-13 16:20");

        Assert.Single(Told(bed));
        if (!how.StartsWith("dead", StringComparison.Ordinal))
        {
            Assert.Contains("给年级组长的名单：下一个上学日会重新发一次", bed.Channel.To("A01")[0].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_may_have_reached_the_leader_is_not_told_again()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-11 16:00", Led);
        bed.Channel.Answer = _ => new DeliveryResult.Passing(TimeSpan.FromMinutes(20), 0, MayHaveArrived: true);
        await bed.TickThroughAsync("2026-11-11 16:05", "2026-11-11 18:30");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();

        await bed.TickThroughAsync("2026-11-12 16:05", "2026-11-12 16:20");

        Assert.Empty(Told(bed));
    }

    [Fact]
    public async Task A_life_event_is_counted_and_nobody_named()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-24 16:00", db =>
        {
            Led(db);
            db.AddEntry("E9", EntryKind.LifeEvent, "S03", new(2026, 11, 20));
        });

        await bed.TickThroughAsync("2026-11-24 16:05", "2026-11-24 16:20");

        var told = Assert.Single(Told(bed));
        Assert.Contains("近期重点关心的同学有 1 位没有按时跟进，请问班主任：高二1班", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("赵子轩", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_in_the_summer_is_told_on_the_last_school_day_before()
    {
        await using var bed = await SchoolBed.OpenAsync("2027-07-07 16:00", db =>
        {
            Led(db);
            foreach (var student in new[] { "S01", "S02", "S03" })
            {
                db.AddEntry($"T{student}", EntryKind.Talk, student, new(2027, 3, 9));
            }

            db.AddEntry("V1", EntryKind.Visit, "S02", new(2027, 5, 9));
            db.AddEntry("V3", EntryKind.Visit, "S03", new(2027, 5, 9));
            db.AddEntry("G1", EntryKind.GrowthMessage, "S01", new(2027, 7, 5));
            db.AddEntry("G2", EntryKind.GrowthMessage, "S02", new(2027, 7, 5));
        });

        foreach (var day in new[] { "07-07", "07-08", "07-09", "07-12", "07-19", "09-01", "09-02" })
        {
            await bed.TickThroughAsync($"2027-{day} 16:05", $"2027-{day} 16:20");
        }

        var told = Assert.Single(bed.Channel.To("G02"), sending => sending.Text.Contains("已转到您这里", StringComparison.Ordinal));
        Assert.Equal(
            """
            本学年最后一个上学日，还有几项没完成，请看看谁需要帮一把
            本学年家访（07/10 截止）还差 1 人：
            · 李思远 高二3班（导师 陈建国）
            第二学期成长寄语（07/17 截止）还差 1 人：
            · 赵子轩 高二1班（导师 陈建国）
            这些不会再自动提醒，已转到您这里
            """.ReplaceLineEndings("\n"),
            told.Text);
    }

    [Fact]
    public async Task A_life_event_that_ended_in_the_summer_is_counted_on_the_first_school_day()
    {
        await using var bed = await SchoolBed.OpenAsync("2027-08-30 16:00", db =>
        {
            Led(db);
            db.AddEntry("E9", EntryKind.LifeEvent, "S03", new(2027, 7, 15));
            Add(CalendarRowType.SchoolYear, "2027-2028学年", new(2027, 9, 1), new(2028, 7, 8));
            Add(CalendarRowType.Term, "第一学期", new(2027, 9, 1), new(2028, 1, 28));

            void Add(CalendarRowType type, string name, DateOnly start, DateOnly end) =>
                db.Calendar.Add(new SchoolCalendarRow { Type = type, Name = name, Start = start, End = end, Order = 100 });
        });

        foreach (var day in new[] { "08-31", "09-01", "09-02" })
        {
            await bed.TickThroughAsync($"2027-{day} 16:05", $"2027-{day} 16:20");
        }

        Assert.Equal(
            "有几项到期了，请看看谁需要帮一把\n近期重点关心的同学有 1 位没有按时跟进，请问班主任：高二1班\n这些不会再自动提醒，已转到您这里",
            Assert.Single(Told(bed)).Text);
    }

    [Fact]
    public async Task Where_nobody_was_missed_nobody_is_told()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-11 16:00", db =>
        {
            Led(db);
            foreach (var student in new[] { "S01", "S02", "S03" })
            {
                db.AddEntry(student, EntryKind.Talk, student, new(2026, 11, 9));
            }
        });

        await bed.TickThroughAsync("2026-11-11 16:05", "2026-11-11 16:20");

        Assert.Empty(Told(bed));
    }

    private static IEnumerable<Sending> Told(SchoolBed bed) =>
        bed.Channel.To("G02").Where(sending => sending.FirstLine.StartsWith("有几项到期", StringComparison.Ordinal));

    private static void Led(TutorshipDb db)
    {
        db.AddChenJianguo();
        db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
    }
}
