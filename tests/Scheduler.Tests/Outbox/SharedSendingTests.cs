using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

/// <summary>The same words to many people go out in one message to all of them.</summary>
public sealed class SharedSendingTests
{
    private readonly Letters letters = new();

    [Fact]
    public async Task What_says_the_same_goes_to_all_at_once_and_what_differs_by_itself()
    {
        await using var bed = await OpenAsync(2100, Letters.To("T0001"));

        await bed.TickAsync();

        Assert.Equal([1, 100, 1000, 1000], bed.Channel.Envelopes.Select(envelope => envelope.Receivers.Count).Order());
        Assert.Equal(2101, bed.Channel.Sendings.Select(sending => (sending.Receiver, sending.Text)).Distinct().Count());
        Assert.All(await bed.OutboxAsync(), row => Assert.Equal(OutboxState.Sent, row.State));
    }

    [Fact]
    public async Task Whoever_is_out_of_reach_ends_alone()
    {
        await using var bed = await OpenAsync(5);
        bed.Channel.Answer = Unreachable("T0003");

        await bed.TickAsync();

        var rows = (await bed.OutboxAsync()).Where(row => row.Purpose == Letters.Notice).ToList();
        Assert.Equal((OutboxState.Dead, 81013), rows.Where(row => row.Receiver.Value == "T0003").Select(row => (row.State, row.ErrorCode!.Value)).Single());
        Assert.Equal(4, rows.Count(row => row.State == OutboxState.Sent));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_all_at_once_is_refused_each_is_tried_alone(bool isOfBudget)
    {
        await using var bed = await OpenAsync(3);
        DeliveryResult refusal = isOfBudget
            ? new DeliveryResult.Refused(TimeSpan.FromMinutes(1))
            : new DeliveryResult.Permanent(40031, "list") { IsOfReceivers = true };
        bed.Channel.Whole = envelope => envelope.Receivers.Count > 1 ? refusal : null;

        await bed.TickAsync();

        Assert.Equal([3, 1, 1, 1], bed.Channel.Envelopes.Select(envelope => envelope.Receivers.Count));
        Assert.All(await bed.OutboxAsync(), row => Assert.Equal((OutboxState.Sent, null), (row.State, row.Batch)));
    }

    [Fact]
    public async Task After_a_crash_the_very_same_message_goes_to_the_very_same_people()
    {
        await using var bed = await OpenAsync(3);
        bed.Channel.Answer = _ => throw new OperationCanceledException("the process ends here");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(bed.TickAsync);
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        await bed.AddToOutboxAsync([Letters.NoticeTo("T0900")]);
        letters.Verdict = row => row.Receiver.Value == "T0002"
            ? new OutboxVerdict.Drop("left")
            : new OutboxVerdict.Send(new OutgoingMessage.Text("明天上课"));

        await EndLeasesAsync(bed);
        await bed.TickAtAsync("2026-11-05 10:05");

        var envelopes = bed.Channel.Envelopes.ToList();
        Assert.Equal(envelopes[0].Receivers, envelopes.Single(envelope => envelope != envelopes[0] && envelope.Receivers.Count > 1).Receivers);
        Assert.Equal([envelopes[0].Key, envelopes[0].Key], envelopes.Where(envelope => envelope.Receivers.Count > 1).Select(envelope => envelope.Key));
        Assert.Equal(["明天放假", "明天放假"], bed.Channel.To("T0001").Select(sending => sending.Text));
        Assert.Equal(["明天上课"], bed.Channel.To("T0900").Select(sending => sending.Text));
        Assert.All(await bed.OutboxAsync(), row => Assert.Equal(OutboxState.Sent, row.State));
    }

    [Fact]
    public async Task What_fails_together_is_tried_again_together()
    {
        await using var bed = await OpenAsync(20);
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        await bed.TickAsync();
        bed.Channel.Answer = _ => new DeliveryResult.Sent();

        await bed.TickAtAsync("2026-11-05 10:01");

        var envelopes = bed.Channel.Envelopes.ToList();
        Assert.Equal(2, envelopes.Count);
        Assert.Equal(envelopes[0].Receivers, envelopes[1].Receivers);
        Assert.Equal(envelopes[0].Key, envelopes[1].Key);
    }

    [Fact]
    public async Task What_no_longer_holds_for_one_goes_to_the_others()
    {
        letters.Verdict = row => row.Receiver.Value == "T0002" ? new OutboxVerdict.Drop("done") : new OutboxVerdict.Send(new OutgoingMessage.Text("好"));
        await using var bed = await OpenAsync(3);

        await bed.TickAsync();

        Assert.Equal([new StaffId("T0001"), new StaffId("T0003")], Assert.Single(bed.Channel.Envelopes).Receivers);
    }

    internal static Func<Sending, DeliveryResult> Unreachable(string receiver) => sending =>
        sending.Receiver.Value == receiver
            ? new DeliveryResult.Permanent(81013, "out of reach") { IsOfReceivers = true }
            : new DeliveryResult.Sent();

    private async Task<SchoolBed> OpenAsync(int receivers, params OutboxRow[] others) => await LetterBeds.OpenAsync(
        letters, [.. Enumerable.Range(1, receivers).Select(number => Letters.NoticeTo($"T{number:D4}")), .. others]);

    private static Task EndLeasesAsync(SchoolBed bed) => bed.ReadAsync(async db =>
    {
        var now = await bed.Get<DatabaseClock>().NowAsync();
        return await db.Outbox.Where(row => row.State == OutboxState.Claimed).ExecuteUpdateAsync(row => row
            .SetProperty(claimed => claimed.LeaseUntil, now - TimeSpan.FromSeconds(1))
            .SetProperty(claimed => claimed.FirstClaimedAt, now - TimeSpan.FromMinutes(3)));
    });
}
