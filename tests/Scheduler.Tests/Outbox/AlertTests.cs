using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

/// <summary>What the administrator hears of delivery, and how often.</summary>
public sealed class AlertTests
{
    private readonly Letters letters = new();

    [Fact]
    public async Task Of_somebody_out_of_reach_the_administrator_hears_once_however_many_days_it_lasts()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1));
        bed.Channel.Answer = SharedSendingTests.Unreachable("T01");
        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:03");
        Assert.Contains("有 1 位老师收不到消息", Assert.Single(bed.Channel.To("A01")).Text, StringComparison.Ordinal);
        Assert.Contains("陈建国", bed.Channel.To("A01")[0].Text, StringComparison.Ordinal);

        await bed.AddToOutboxAsync([Letters.To("T01", 2), Letters.To("T01", 3)]);
        await bed.TickThroughAsync("2026-11-06 10:00", "2026-11-06 10:03");

        Assert.Equal(3, bed.Channel.To("T01").Count);
        Assert.Single(bed.Channel.To("A01"));
    }

    [Fact]
    public async Task Somebody_else_on_the_same_day_is_told_too()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = sending => SharedSendingTests.Unreachable(sending.Receiver.Value == "A01" ? "" : sending.Receiver.Value)(sending);
        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:03");

        await bed.ChangeAsync(db => db.AddStaff("T02", "王芳"));
        await bed.AddToOutboxAsync([Letters.To("T02"), Letters.To("T01", 2)]);
        await bed.TickThroughAsync("2026-11-05 10:04", "2026-11-05 10:07");

        var told = bed.Channel.To("A01");
        Assert.Equal(2, told.Count);
        Assert.Contains("王芳", told[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("陈建国", told[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_reached_in_between_and_is_lost_again_is_told_again()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1));
        bed.Channel.Answer = SharedSendingTests.Unreachable("T01");
        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:03");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        await bed.AddToOutboxAsync([Letters.To("T01", 2)]);
        await bed.TickAtAsync("2026-11-06 10:01");
        bed.Channel.Answer = SharedSendingTests.Unreachable("T01");

        await bed.AddToOutboxAsync([Letters.To("T01", 3)]);
        await bed.TickThroughAsync("2026-11-09 10:01", "2026-11-09 10:03");

        Assert.Equal(2, bed.Channel.To("A01").Count);
    }

    [Fact]
    public async Task All_administrators_read_the_same_names_in_one_message()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        await bed.ChangeAsync(db => db.AddStaff("A02", "孙丽", roles: "admin"));
        bed.Channel.Answer = SharedSendingTests.Unreachable("T01");

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:03");

        Assert.Equal(["A01", "A02"], bed.Channel.Envelopes.Last().Receivers.Select(receiver => receiver.Value));
        Assert.Contains("陈建国", Assert.Single(bed.Channel.To("A02")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_gets_through_the_administrator_reads_why_as_soon_as_something_does()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1), Letters.To("T01", 2));
        bed.Channel.Answer = _ => new DeliveryResult.Stopped(TimeSpan.FromMinutes(10), 60020);
        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 11:05");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();

        await bed.TickThroughAsync("2026-11-05 11:06", "2026-11-05 11:20");

        Assert.Equal(2, bed.Channel.To("T01").Count);
        var told = Assert.Single(bed.Channel.To("A01"));
        Assert.Contains("60020", told.Text, StringComparison.Ordinal);
        Assert.Contains("企业可信IP", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("T01", told.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_tried_until_its_time_was_over_is_told()
    {
        var noon = SchoolTime.At(new DateOnly(2026, 11, 5), new TimeOnly(12, 0));
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", notAfter: noon));
        bed.Channel.Answer = sending => sending.Receiver.Value == "T01" ? new DeliveryResult.Passing(null, -1) : new DeliveryResult.Sent();

        await bed.TickThroughAsync("2026-11-05 11:00", "2026-11-05 12:12");

        Assert.Equal(OutboxState.Dropped, (await bed.OutboxAsync()).Single(row => row.Purpose == Letters.Purpose).State);
        Assert.Contains("到截止时间仍未能发出", Assert.Single(bed.Channel.To("A01")).Text, StringComparison.Ordinal);
    }
}
