using Microsoft.EntityFrameworkCore;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

public sealed class DeliveryCrashTests
{
    private readonly Letters letters = new();

    [Fact]
    public async Task A_crash_between_sending_and_marking_sends_the_same_words_again()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        await CrashWhileSendingAsync(bed);

        await bed.TickAsync();
        Assert.Single(bed.Channel.Sendings);

        await EndLeaseAsync(bed, doubtFor: TimeSpan.FromMinutes(3));
        await bed.TickAsync();

        Assert.Equal(["第 1 稿", "第 1 稿"], bed.Channel.Sendings.Select(sending => sending.Text));
        Assert.Equal(OutboxState.Sent, Assert.Single(await bed.OutboxAsync()).State);
    }

    [Fact]
    public async Task A_row_in_doubt_for_more_than_four_hours_is_not_sent_again()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        await CrashWhileSendingAsync(bed);

        await EndLeaseAsync(bed, doubtFor: TimeSpan.FromMinutes(241));
        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:02");

        Assert.Single(bed.Channel.To("T01"));
        Assert.Equal(OutboxState.Unknown, (await bed.OutboxAsync()).Single(row => row.Purpose == Letters.Purpose).State);
        Assert.Contains("无法确认是否已送达", Assert.Single(bed.Channel.To("A01")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certain_failures_raise_no_doubt_however_long_they_last()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 45009);
        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:05");

        Assert.Null(Assert.Single(await bed.OutboxAsync()).FirstClaimedAt);
    }

    [Fact]
    public async Task Doubt_stays_when_a_later_attempt_certainly_fails()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        await bed.TickAsync();
        var since = Assert.Single(await bed.OutboxAsync()).FirstClaimedAt;
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(1));

        await bed.TickAtAsync("2026-11-05 10:01");

        Assert.Equal(since, Assert.Single(await bed.OutboxAsync()).FirstClaimedAt);
    }

    /// <summary>The process dies while the platform has the message: nothing is marked, the lease still runs.</summary>
    private static async Task CrashWhileSendingAsync(SchoolBed bed)
    {
        bed.Channel.Answer = _ => throw new OperationCanceledException("the process ends here");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(bed.TickAsync);
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        Assert.Equal(OutboxState.Claimed, Assert.Single(await bed.OutboxAsync()).State);
    }

    private static Task EndLeaseAsync(SchoolBed bed, TimeSpan doubtFor) => bed.ReadAsync(async db =>
    {
        var now = await bed.Get<DatabaseClock>().NowAsync();
        return await db.Outbox.ExecuteUpdateAsync(row => row
            .SetProperty(claimed => claimed.LeaseUntil, now - TimeSpan.FromSeconds(1))
            .SetProperty(claimed => claimed.FirstClaimedAt, now - doubtFor));
    });
}
