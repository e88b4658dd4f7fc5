using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Outbox;

/// <summary>A hand-over waits for nothing and nobody.</summary>
public sealed class LaneTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Letters letters = new();

    [Fact]
    public async Task A_hand_over_goes_out_while_a_reminder_gets_no_answer()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1, Urgency.Reminder));
        var isStuck = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        bed.Channel.Before = async (envelope, _) =>
        {
            if (!envelope.IsUrgent)
            {
                isStuck.TrySetResult();
                await release.Task;
            }
        };
        var stuck = bed.Get<OutboxDelivery>().RunIdleAsync(CancellationToken.None);
        await isStuck.Task.WaitAsync(Patience);

        await bed.AddToOutboxAsync([Letters.To("T01", 2, Urgency.Handoff)]);
        await bed.Get<OutboxDelivery>().RunIdleAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.Equal(["T01|2"], bed.Channel.Sendings.Select(sending => sending.Key));
        release.SetResult();
        await stuck.WaitAsync(Patience);
        Assert.Equal(2, bed.Channel.Sendings.Count);
    }

    [Fact]
    public async Task A_hand_over_is_tried_again_within_the_minute()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01", 1, Urgency.Handoff));
        bed.Channel.Answer = _ => new DeliveryResult.Stopped(TimeSpan.FromHours(1), 40001);

        await bed.TickThroughAsync("2026-11-05 10:00", "2026-11-05 10:20");

        Assert.InRange(bed.Channel.To("T01").Count, 10, 21);
    }

    [Fact]
    public async Task One_persons_messages_keep_their_order_while_several_people_are_served_at_once()
    {
        await using var bed = await SchoolBed.OpenAsync(
            "2026-11-05 10:00", db => db.AddChenJianguo(), bodies: [letters], new SchedulerOptions { HasSimulatedClock = true });
        await bed.AddToOutboxAsync(
            from person in Enumerable.Range(1, 6) from number in Enumerable.Range(1, 5) select Letters.To($"P{person}", number));

        await bed.TickAsync();

        for (var person = 1; person <= 6; person++)
        {
            var keys = bed.Channel.To($"P{person}").Select(sending => sending.Key).ToList();
            Assert.Equal(Enumerable.Range(1, 5).Select(number => $"P{person}|{number}"), keys);
        }
    }

    [Fact]
    public async Task Where_the_platform_finds_it_too_many_at_once_they_go_one_by_one_for_a_minute()
    {
        await using var bed = await LetterBeds.OpenAsync(letters, Letters.To("T01"));
        bed.Channel.Answer = _ => new DeliveryResult.Passing(TimeSpan.FromSeconds(5), 45033) { IsCrowded = true };
        var pace = new SendPace(new SchedulerOptions(), bed.Clock);

        pace.SlowDown(SchoolBed.SchoolId);
        Assert.Equal(1, pace.AtOnce(SchoolBed.SchoolId));
        bed.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(4, pace.AtOnce(SchoolBed.SchoolId));

        await bed.TickAsync();
        Assert.Equal(1, bed.Get<SendPace>().AtOnce(SchoolBed.SchoolId));
    }

    [Fact]
    public async Task A_channel_that_hangs_is_given_up_and_its_message_is_in_doubt()
    {
        await using var bed = await SchoolBed.OpenAsync(
            "2026-11-05 10:00", db => db.AddChenJianguo(), bodies: [letters], new SchedulerOptions { HasSimulatedClock = true, AttemptFor = TimeSpan.FromSeconds(5) });
        await bed.AddToOutboxAsync([Letters.To("T01")]);
        var isStuck = new TaskCompletionSource();
        bed.Channel.Before = async (_, cancel) =>
        {
            isStuck.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
        };

        var tick = bed.TickAsync();
        await isStuck.Task.WaitAsync(Patience);
        bed.Clock.Advance(TimeSpan.FromSeconds(6));
        await tick.WaitAsync(Patience);

        var row = Assert.Single(await bed.OutboxAsync());
        Assert.Equal(OutboxState.Pending, row.State);
        Assert.NotNull(row.FirstClaimedAt);
    }
}
