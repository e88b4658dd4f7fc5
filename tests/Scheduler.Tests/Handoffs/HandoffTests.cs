using Tutorship.Scheduler.Tests.Schools;
using static Tutorship.Scheduler.Tests.Handoffs.HandoffBed;

namespace Tutorship.Scheduler.Tests.Handoffs;

public sealed class HandoffTests
{
    [Fact]
    public async Task Counsellor_and_duty_leader_are_asked_at_once_also_at_night()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");

        await bed.TickAsync();

        Assert.Equal(["C01", "D01"], Receivers(bed));
        Assert.Equal(
            """
            有一份转介等您接手
            陈建国 老师 11/06 23:40 转介 王子涵（高二4班）
            请马上联系 陈建国 老师了解情况
            由您跟进就回 接手
            """.ReplaceLineEndings("\n"),
            bed.Channel.Sendings[0].Text);
    }

    [Fact]
    public async Task It_climbs_every_ten_minutes_until_somebody_answers()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");

        await bed.TickThroughAsync("2026-11-06 23:40", "2026-11-06 23:49");
        Assert.Equal(2, bed.Channel.Sendings.Count);

        await bed.TickThroughAsync("2026-11-06 23:50", "2026-11-06 23:59");
        Assert.Equal(["C01", "D01", "M01"], Receivers(bed));

        await bed.TickThroughAsync("2026-11-07 00:00", "2026-11-07 00:09");
        Assert.Equal(["C01", "D01", "M01", "P01"], Receivers(bed));

        await bed.TickThroughAsync("2026-11-07 00:10", "2026-11-07 01:09");
        Assert.Equal(4 + (6 * 4), Asked(bed).Count);
    }

    [Fact]
    public async Task Above_the_chain_everybody_is_asked_on_the_plans_clock_for_an_hour_then_hourly_for_a_day_and_the_mentor_hears_both()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");
        foreach (var quarter in Enumerable.Range(0, 27 * 6))
        {
            bed.Clock.Advance(TimeSpan.FromMinutes(10));
            await bed.TickAsync();
        }

        var everybody = 4;
        Assert.Equal(everybody * (1 + 6 + 23), Asked(bed).Count);
        Assert.Equal(
            ["您的转介还没有人接手", "您的转介一直没有人接手"],
            bed.Channel.Sendings.Where(sending => sending.Receiver.Value == "T01").Select(sending => sending.Text.Split('\n')[0]));
    }

    [Fact]
    public async Task Whoever_takes_it_ends_the_climb_and_the_mentor_is_told()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");
        await bed.TickAsync();
        bed.Channel.Forget();

        await TakeAsync(bed, "D01");
        await bed.TickThroughAsync("2026-11-06 23:41", "2026-11-07 02:00");

        Assert.Equal("您的转介有人接手了\n王子涵（高二4班）：由 值班 老师跟进，会与您联系", Assert.Single(bed.Channel.Sendings).Text);
        Assert.Equal("T01", bed.Channel.Sendings[0].Receiver.Value);
        Assert.Empty(await OpenForAsync(bed, "C01"));
    }

    [Fact]
    public async Task It_is_open_only_for_those_who_were_asked()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");
        await bed.TickAsync();

        Assert.Equal("S02", Assert.Single(await OpenForAsync(bed, "C01")).Student.Value);
        Assert.Empty(await OpenForAsync(bed, "P01"));
    }

    [Fact]
    public async Task Whoever_raised_it_is_never_asked_and_an_empty_rung_is_stepped_over()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 10:10", db =>
        {
            db.AddChenJianguo();
            db.AddStaff("C01", "林静", roles: "counsellor");
            db.AddStaff("P01", "徐明", roles: "principal");
        });

        await RaiseAsync(bed, by: "C01");
        await bed.TickAsync();

        Assert.Equal(["P01"], Receivers(bed));
    }

    [Fact]
    public async Task A_scheduler_that_was_down_leaves_no_rung_out()
    {
        await using var bed = await RaisedAsync("2026-11-06 10:10");

        await bed.TickAtAsync("2026-11-06 10:31");

        Assert.Equal(["C01", "D01", "M01", "P01"], Receivers(bed));
    }
}
