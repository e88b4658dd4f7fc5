using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

/// <summary>What is planned and not yet sent is asked again when its time comes.</summary>
public sealed class HeldMessageTests
{
    [Fact]
    public async Task A_message_that_waits_for_the_budget_leaves_out_who_was_met_meanwhile()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();
        await bed.ChangeAsync(db => db.AddEntry("E1", EntryKind.Talk, "S02", new(2026, 11, 5)));

        await bed.TickAtAsync("2026-11-05 16:45");

        Assert.Contains("您还有 2 位同学未谈", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_messages_keep_off_the_round_minutes_too()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        List<int> minutes = [];
        bed.Channel.Answer = _ =>
        {
            minutes.Add(bed.Clock.GetUtcNow().Minute);
            return new DeliveryResult.Passing(null, 45009);
        };

        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 17:58");

        Assert.True(minutes.Count > 8, "tried again all afternoon");
        Assert.DoesNotContain(minutes, minute => minute is 0 or 30);
    }

    [Fact]
    public async Task An_exam_postponed_before_the_message_goes_out_takes_its_reminder_along()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();
        await PostponeExamAsync(bed, new(2026, 11, 25), new(2026, 11, 27));

        await bed.TickThroughAsync("2026-11-05 16:40", "2026-11-05 17:50");
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickAtAsync("2026-11-16 16:20");
        Assert.StartsWith("期中考试前谈话 · 还有 8 天（截止 11/24）", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exam_put_back_where_it_was_on_the_same_day_brings_its_reminder_back_once()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();
        await PostponeExamAsync(bed, new(2026, 11, 25), new(2026, 11, 27));
        await bed.TickThroughAsync("2026-11-05 16:38", "2026-11-05 16:42");
        Assert.Equal(OutboxState.Dropped, Assert.Single(await bed.OutboxAsync()).State);

        await PostponeExamAsync(bed, new(2026, 11, 11), new(2026, 11, 13));
        await bed.TickThroughAsync("2026-11-05 16:43", "2026-11-05 17:50");

        Assert.StartsWith("期中考试前谈话 · 还有 5 天", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
        Assert.Empty(await bed.ReadAsync(db => db.Suppressions.ToListAsync()));
    }

    [Fact]
    public async Task What_was_sent_is_not_sent_again_when_the_plan_changes_to_and_fro()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        await PostponeExamAsync(bed, new(2026, 11, 25), new(2026, 11, 27));
        await bed.TickAtAsync("2026-11-05 16:42");
        await PostponeExamAsync(bed, new(2026, 11, 11), new(2026, 11, 13));
        await bed.TickThroughAsync("2026-11-05 16:43", "2026-11-05 17:50");

        Assert.Single(bed.Channel.To("T01"));
    }

    [Fact]
    public async Task Planned_anew_in_the_afternoon_the_reason_for_silence_gives_way_to_the_message()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-09 16:05", db => db.AddChenJianguo());
        await bed.TickThroughAsync("2026-11-09 16:05", "2026-11-09 16:18");
        Assert.Equal("no_step", (await bed.ReadAsync(db => db.Suppressions.ToListAsync())).Single().Reason);

        await PostponeExamAsync(bed, new(2026, 11, 10), new(2026, 11, 13));
        await bed.TickThroughAsync("2026-11-09 16:40", "2026-11-09 16:42");

        Assert.StartsWith("期中考试前谈话 · 今天截止", Assert.Single(bed.Channel.To("T01")).Text, StringComparison.Ordinal);
        Assert.Empty(await bed.ReadAsync(db => db.Suppressions.ToListAsync()));
    }

    private static Task PostponeExamAsync(SchoolBed bed, DateOnly start, DateOnly end) => bed.ChangeAsync(db =>
    {
        var exam = db.Calendar.Single(row => row.Type == CalendarRowType.Exam);
        db.Calendar.Remove(exam);
        db.Calendar.Add(new SchoolCalendarRow { Type = exam.Type, Name = exam.Name, Start = start, End = end, Order = exam.Order });
    });
}
