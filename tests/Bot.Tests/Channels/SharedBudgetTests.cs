using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Tests.Channels;

public sealed class SharedBudgetTests
{
    private const string ChenJianguo = "T01";

    [Fact]
    public async Task A_process_that_starts_knows_what_was_sent_before_it()
    {
        await using var bed = await BudgetBed.OpenAsync();
        await bed.KeepSentAsync(ChenJianguo, 20, bed.Clock.GetUtcNow());

        Assert.Equal(7, await bed.AllowedAsync(ChenJianguo, 40));
        Assert.Equal(27, await bed.AllowedAsync("T02", 40));
    }

    [Fact]
    public async Task When_Redis_is_emptied_the_budgets_are_counted_again_from_the_outbox()
    {
        await using var bed = await BudgetBed.OpenAsync();
        Assert.Equal(27, await bed.AllowedAsync(ChenJianguo, 40));
        await bed.KeepSentAsync(ChenJianguo, 27, bed.Clock.GetUtcNow());

        await bed.WipeRedisAsync();

        Assert.Equal(0, await bed.AllowedAsync(ChenJianguo, 40));
        bed.Clock.Advance(TimeSpan.FromSeconds(62));
        Assert.Equal(27, await bed.AllowedAsync(ChenJianguo, 40));
    }

    [Fact]
    public async Task After_that_nothing_counts_twice_and_nothing_that_was_put_back_unsent()
    {
        await using var bed = await BudgetBed.OpenAsync();
        var now = bed.Clock.GetUtcNow();
        await bed.KeepSentAsync(ChenJianguo, 5, now);
        await bed.KeepAsync(Row("refused by the budget", OutboxState.Pending));
        await bed.KeepAsync(Row("claimed, not begun", OutboxState.Claimed));
        await bed.KeepAsync(Row("answer lost", OutboxState.Pending, calledAt: now));
        await bed.KeepAsync(Row("answer lost long ago", OutboxState.Pending, calledAt: now.AddMinutes(-2)));
        await bed.KeepAsync(Row("answer lost, then overtaken", OutboxState.Unknown, calledAt: now));

        await bed.WipeRedisAsync();

        Assert.Equal(27 - 7, await bed.AllowedAsync(ChenJianguo, 40));
    }

    [Theory]
    [InlineData(650, 1)]
    [InlineData(1000, 2)]
    public async Task A_long_text_counts_as_the_messages_it_took(int characters, int messages)
    {
        await using var bed = await BudgetBed.OpenAsync();
        var row = Row("long", OutboxState.Sent, sentAt: bed.Clock.GetUtcNow());
        row.Body = bed.Close(new OutgoingMessage.Text(new string('谈', characters)));
        await bed.KeepAsync(row);

        Assert.Equal(27 - messages, await bed.AllowedAsync(ChenJianguo, 40));
    }

    [Fact]
    public async Task A_picture_is_one_message_however_large()
    {
        await using var bed = await BudgetBed.OpenAsync();
        var row = Row("picture", OutboxState.Sent, sentAt: bed.Clock.GetUtcNow());
        row.Body = bed.Close(new OutgoingMessage.Picture(new byte[50_000], "第10周"));
        await bed.KeepAsync(row);

        Assert.Equal(26, await bed.AllowedAsync(ChenJianguo, 40));
    }

    [Fact]
    public async Task Of_calls_that_the_outbox_does_not_know_a_process_remembers_its_own_when_Redis_is_emptied()
    {
        await using var bed = await BudgetBed.OpenAsync();
        RateBill uploads = new(null, [new RateCharge("media/upload", 10, TimeSpan.FromMinutes(1), 4)]);
        async Task<bool> TakeAsync() => (await bed.Get<SharedBudget>().TryTakeAsync(uploads, CancellationToken.None)).IsTaken;
        Assert.True(await TakeAsync() && await TakeAsync());

        await bed.WipeRedisAsync();

        Assert.False(await TakeAsync());
        bed.Clock.Advance(TimeSpan.FromSeconds(62));
        Assert.True(await TakeAsync());
    }

    [Fact]
    public async Task Messages_of_the_last_hour_count_against_the_hour_alone()
    {
        await using var bed = await BudgetBed.OpenAsync();
        await bed.KeepSentAsync(ChenJianguo, 890, bed.Clock.GetUtcNow().AddMinutes(-50));

        Assert.Equal(10, await bed.AllowedAsync(ChenJianguo, 40));
        Assert.Equal(30 - 10, await bed.AllowedAsync(ChenJianguo, 40, isUrgent: true));
    }

    [Fact]
    public async Task While_Redis_is_away_each_process_keeps_to_a_share_of_its_own()
    {
        await using var bed = await BudgetBed.OpenAsync("127.0.0.1:9,connectTimeout=200,connectRetry=0");

        Assert.Equal(6, await bed.AllowedAsync(ChenJianguo, 40));
        Assert.Equal(1, await bed.AllowedAsync(ChenJianguo, 40, isUrgent: true));
        bed.Clock.Advance(TimeSpan.FromSeconds(62));
        Assert.Equal(6, await bed.AllowedAsync(ChenJianguo, 40));
    }

    private static OutboxRow Row(string key, OutboxState state, DateTimeOffset? calledAt = null, DateTimeOffset? sentAt = null) => new()
    {
        Key = key,
        Receiver = new StaffId(ChenJianguo),
        Purpose = "letter",
        DueAt = DateTimeOffset.UnixEpoch,
        State = state,
        FirstClaimedAt = DateTimeOffset.UnixEpoch,
        CalledAt = calledAt,
        SentAt = sentAt,
    };
}
