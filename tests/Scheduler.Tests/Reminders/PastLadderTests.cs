using Tutorship.Domain;
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
