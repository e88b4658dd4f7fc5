using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

public sealed class DeliveryFailureTests
{
    private readonly Letters letters = new();

    [Fact]
    public async Task A_passing_error_is_tried_again_with_the_same_key_and_says_what_holds_by_then()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 45009);
        await bed.TickAsync();
        bed.Channel.Answer = _ => new DeliveryResult.Sent();

        await bed.TickAsync();
        Assert.Single(bed.Channel.Sendings);

        await bed.TickAtAsync("2026-11-05 10:01");
        Assert.Equal(["第 1 稿", "第 2 稿"], bed.Channel.Sendings.Select(sending => sending.Text));
        Assert.Single(bed.Channel.Sendings.Select(sending => sending.Key).Distinct());
    }

    [Fact]
    public async Task What_may_have_arrived_is_tried_again_with_the_same_words()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        await bed.TickAsync();
        bed.Channel.Answer = _ => new DeliveryResult.Sent();

        await bed.TickAtAsync("2026-11-05 10:01");

        Assert.Equal(["第 1 稿", "第 1 稿"], bed.Channel.Sendings.Select(sending => sending.Text));
    }

    [Fact]
    public async Task Pauses_grow_while_an_error_lasts()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, -1);

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 12:00");

        Assert.InRange(bed.Channel.Sendings.Count, 14, 22);
    }

    [Fact]
    public async Task A_spent_budget_is_waited_for()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(7));

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:06");

        Assert.Single(bed.Channel.Sendings);
        Assert.Equal(OutboxState.Pending, Assert.Single(await bed.OutboxAsync()).State);
    }

    [Fact]
    public async Task Permanent_errors_end_their_rows_and_the_administrator_is_told_once()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1), Letters.To("T01", 2), Letters.To("T01", 3));
        bed.Channel.Answer = sending => sending.Receiver.Value == "T01"
            ? new DeliveryResult.Permanent(81013, "用户不在应用可见范围")
            : new DeliveryResult.Sent();

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:30");

        Assert.Equal(3, bed.Channel.To("T01").Count);
        var told = Assert.Single(bed.Channel.To("A01"));
        Assert.Contains("有 3 条消息没有送到", told.FirstLine, StringComparison.Ordinal);
        Assert.Contains("81013", told.Text, StringComparison.Ordinal);
        Assert.Contains("陈建国", told.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await bed.OutboxAsync()).Count(row => row is { State: OutboxState.Dead, ErrorCode: 81013 }));
    }

    [Fact]
    public async Task An_alert_that_cannot_be_sent_raises_no_other()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Permanent(48002, "api forbidden");

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:10");

        Assert.Equal(2, bed.Channel.Sendings.Count);
        Assert.All(await bed.OutboxAsync(), row => Assert.Equal(OutboxState.Dead, row.State));
    }

    [Fact]
    public async Task A_channel_that_throws_keeps_the_row_for_another_attempt()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"), Letters.To("A01"));
        bed.Channel.Answer = sending => sending.Receiver.Value == "T01"
            ? throw new HttpRequestException("connection reset")
            : new DeliveryResult.Sent();

        await bed.TickAsync();

        Assert.Single(bed.Channel.To("A01"));
        var row = (await bed.OutboxAsync()).Single(row => row.Receiver.Value == "T01");
        Assert.Equal(OutboxState.Pending, row.State);
        Assert.NotNull(row.FirstClaimedAt);
    }
}
