using Microsoft.Extensions.Diagnostics.HealthChecks;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Tests.Schools;

namespace Tutorship.Scheduler.Tests.Jobs;

public sealed class ClockCheckTests
{
    [Fact]
    public async Task A_clock_that_is_off_the_databases_is_not_ready_and_sends_nothing()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db => db.AddChenJianguo(), options: new SchedulerOptions());

        await bed.TickAsync();

        Assert.Empty(await bed.OutboxAsync());
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync(bed));
    }

    [Fact]
    public async Task A_clock_that_was_moved_on_purpose_is_exempt()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db => db.AddChenJianguo());

        Assert.Equal(HealthStatus.Healthy, await StatusAsync(bed));
    }

    [Theory]
    [InlineData(30, HealthStatus.Healthy)]
    [InlineData(-30, HealthStatus.Healthy)]
    [InlineData(90, HealthStatus.Unhealthy)]
    [InlineData(-90, HealthStatus.Unhealthy)]
    public async Task A_minute_is_what_it_may_be_off(int seconds, HealthStatus status)
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db => db.AddChenJianguo(), options: new SchedulerOptions());
        bed.Clock.AutoAdvanceAmount = TimeSpan.Zero;
        bed.Clock.AdjustTime(await bed.Get<Storage.DatabaseClock>().NowAsync() + TimeSpan.FromSeconds(seconds));

        Assert.Equal(status, await StatusAsync(bed));
    }

    private static async Task<HealthStatus> StatusAsync(SchoolBed bed) =>
        (await bed.Get<ClockCheck>().CheckHealthAsync(new HealthCheckContext())).Status;
}
