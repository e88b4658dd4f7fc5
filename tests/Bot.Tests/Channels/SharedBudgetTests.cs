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
}
