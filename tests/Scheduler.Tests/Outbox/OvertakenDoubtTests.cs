using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

/// <summary>The answer was lost, and before the next attempt there was nothing left to say.</summary>
public sealed class OvertakenDoubtTests
{
    private readonly Letters letters = new();

    [Fact]
    public async Task It_ends_in_doubt_and_nobody_is_alarmed()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));

        await LoseTheAnswerAsync(bed);
        await bed.TickThroughAsync("2026-11-05 10:01", "2026-11-05 10:05");

        var row = Assert.Single(await bed.OutboxAsync());
        Assert.Equal((OutboxState.Unknown, "done"), (row.State, row.Reason));
        Assert.NotNull(row.CalledAt);
        Assert.Single(bed.Channel.Sendings);
    }

    [Fact]
    public async Task What_surely_failed_before_is_dropped_as_ever()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 45009);
        await bed.TickAsync();
        letters.Verdict = _ => new OutboxVerdict.Drop("done");

        await bed.TickAtAsync("2026-11-05 10:01");

        var row = Assert.Single(await bed.OutboxAsync());
        Assert.Equal((OutboxState.Dropped, "done", null), (row.State, row.Reason, row.CalledAt));
    }

    [Theory]
    [InlineData(OutboxState.Unknown, "done", "提醒：发送中断，无法确认是否送达；重发前复核取消：名下的同学都已完成")]
    [InlineData(OutboxState.Unknown, "in_doubt", "提醒：发送中断，无法确认是否送达")]
    [InlineData(OutboxState.Dropped, "done", "提醒：临发前复核取消：这次要提醒的都已完成")]
    public void Whoever_asks_why_reads_it(OutboxState state, string reason, string line)
    {
        var decision = new DayDecision(null, [new MessageFate(Purpose.Reminder, state, default, null, reason, null)], WasPlanned: true);

        Assert.Equal([line], DecisionLines.Of(decision));
    }

    private async Task LoseTheAnswerAsync(SchoolBed bed)
    {
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        await bed.TickAsync();
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        letters.Verdict = _ => new OutboxVerdict.Drop("done");
    }
}
