using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class ReminderRoundTests
{
    private static readonly DateOnly Thursday = new(2026, 11, 5);

    [Fact]
    public async Task A_mentor_gets_one_message_with_everybody_still_to_meet()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:00", Chen);

        await bed.TickThroughAsync("2026-11-05 16:00", "2026-11-05 16:40");

        Assert.Equal(
            """
            期中考试前谈话 · 还有 5 天（截止 11/10）
            您还有 3 位同学未谈：
            1 赵子轩 高二1班 · 本学年还没谈过
            2 王子涵 高二4班 · 上次 09/15 心理
            3 李思远 高二3班 · 上次 10/09 学业
            谈完回我就行，例如：1 3 学业 约好每周答疑
            """.ReplaceLineEndings("\n"),
            Assert.Single(bed.Channel.To("T01")).Text);
    }

    [Fact]
    public async Task It_goes_at_the_plans_time_and_not_before()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 08:00", Chen);

        await bed.TickThroughAsync("2026-11-05 15:50", "2026-11-05 16:06");
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        Assert.Single(bed.Channel.Sendings);
    }

    [Fact]
    public async Task Ticking_again_sends_nothing_more_also_after_a_restart()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", Chen);
        await bed.TickThroughAsync("2026-11-05 16:20", "2026-11-05 16:22");

        await using (var restarted = bed.Restart())
        {
            await restarted.TickThroughAsync("2026-11-05 16:23", "2026-11-05 17:30");
        }

        Assert.Single(bed.Channel.Sendings);
    }

    [Fact]
    public async Task An_answer_by_number_finds_the_list_and_the_node()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", Chen);

        await bed.TickAsync();

        var conversation = await bed.ReadAsync(db => db.Conversations.SingleAsync());
        Assert.Equal(["S03", "S02", "S01"], conversation.List!.Select(student => student.Value));
        Assert.Equal(EntryKind.Talk, conversation.Node);
        Assert.Equal(bed.Clock.GetUtcNow(), conversation.ListShownAt);
    }

    [Fact]
    public async Task Whoever_was_met_since_the_morning_is_left_out()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:00", Chen);
        await bed.ChangeAsync(db => db.AddEntry("E3", EntryKind.Talk, "S03", Thursday));

        await bed.TickAtAsync("2026-11-05 16:20");

        Assert.Contains("您还有 2 位同学未谈", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_who_answers_before_the_message_goes_out_is_left_in_peace()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:06", Chen);
        await bed.TickAtAsync("2026-11-05 16:07");
        bed.Channel.Forget();
        await bed.ChangeAsync(db =>
        {
            db.AddEntry("E4", EntryKind.Talk, "S01", Thursday);
            db.AddEntry("E5", EntryKind.Talk, "S02", Thursday);
            db.AddEntry("E6", EntryKind.Talk, "S03", Thursday);
        });

        await bed.TickAtAsync("2026-11-05 16:20");

        Assert.Empty(bed.Channel.Sendings);
        Assert.Equal("done", (await bed.ReadAsync(db => db.Suppressions.SingleAsync(row => row.StaffId == new StaffId("T01")))).Reason);
    }

    [Fact]
    public async Task What_could_not_go_out_that_day_is_not_sent_the_next_day()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:00", Chen);
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Passing(null, -1);
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 18:20");
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Sent();
        bed.Channel.Forget();

        await bed.TickThroughAsync("2026-11-06 07:30", "2026-11-06 08:30");
        await bed.TickAtAsync("2026-11-06 16:30");

        Assert.Empty(bed.Channel.To("T01"));
        var reminder = Assert.Single(await bed.OutboxAsync(), row => row.Receiver.Value == "T01");
        Assert.Equal((OutboxState.Dropped, "too_late"), (reminder.State, reminder.Reason));
    }

    [Theory]
    [InlineData("2026-11-05 18:00", "after the plan's hours")]
    [InlineData("2026-11-07 16:20", "on a Saturday")]
    [InlineData("2026-11-06 16:20", "on a day without a step")]
    [InlineData("2027-02-03 16:20", "in the winter holidays")]
    public async Task Nobody_is_reminded(string localTime, string when)
    {
        await using var bed = await SchoolBed.OpenAsync(localTime, Chen);

        await bed.TickAsync();

        Assert.True(bed.Channel.Sendings.Count == 0, when);
    }

    [Fact]
    public async Task A_Saturday_made_a_school_day_is_one()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-10-10 16:20", db =>
        {
            Chen(db);
            db.Calendar.Add(new SchoolCalendarRow
            {
                Type = CalendarRowType.Exam, Name = "期中模拟", Start = new(2026, 10, 20), End = new(2026, 10, 21), Order = 9,
            });
        });

        await bed.TickAsync();

        Assert.StartsWith("期中模拟前谈话 · 还有 9 天", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_gets_nothing_can_be_told_why()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", Chen);

        await bed.TickAsync();

        Assert.Equal("no_step", (await bed.ReadAsync(db => db.Suppressions.SingleAsync())).Reason);
    }

    private static void Chen(TutorshipDb db)
    {
        db.AddChenJianguo();
        db.AddEntry("E1", EntryKind.Talk, "S01", new(2026, 10, 9), strategies: Strategy.Academic);
        db.AddEntry("E2", EntryKind.Talk, "S02", new(2026, 9, 15), strategies: Strategy.Psychological);
        foreach (var student in new[] { "S01", "S02", "S03" })
        {
            db.AddEntry($"V{student}", EntryKind.ParentContact, student, new(2026, 10, 20));
        }
    }
}
