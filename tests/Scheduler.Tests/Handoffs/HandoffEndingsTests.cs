using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;
using static Tutorship.Scheduler.Tests.Handoffs.HandoffBed;

namespace Tutorship.Scheduler.Tests.Handoffs;

public sealed class HandoffEndingsTests
{
    [Fact]
    public async Task Where_there_is_nobody_to_ask_the_administrator_hears_of_it_once_and_without_a_name()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 23:40", db => db.AddChenJianguo());
        await RaiseAsync(bed, by: "T01");

        await bed.TickThroughAsync("2026-11-06 23:40", "2026-11-06 23:50");

        var alert = Assert.Single(bed.Channel.Sendings);
        Assert.Equal("A01", alert.Receiver.Value);
        Assert.DoesNotContain("王子涵", alert.Text, StringComparison.Ordinal);

        await bed.ChangeAsync(db => db.AddStaff("C01", "林静", roles: "counsellor"));
        await bed.TickAtAsync("2026-11-06 23:51");
        Assert.Contains("C01", Receivers(bed));
    }

    [Fact]
    public async Task What_was_taken_back_is_told_to_those_who_were_asked_and_climbs_no_further()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");
        await bed.TickAsync();
        bed.Channel.Forget();

        await using (var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId))
        {
            var handoff = Assert.Single(await bed.Get<HandoffBook>().OpenAsync(db, CancellationToken.None));
            await bed.Get<HandoffDesk>().WithdrawAsync(db, handoff, handoff.RaisedBy, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        await bed.TickThroughAsync("2026-11-06 23:41", "2026-11-07 01:00");
        Assert.Equal(["C01", "D01"], Receivers(bed));
        Assert.All(bed.Channel.Sendings, sending => Assert.StartsWith("有一份转介撤回了\n", sending.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everybody_who_worries_hears_who_has_taken_it()
    {
        await using var bed = await RaisedAsync("2026-11-06 23:40");
        await bed.TickAsync();
        await using (var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId))
        {
            bed.Get<HandoffDesk>().Join(db, Assert.Single(await bed.Get<HandoffBook>().OpenAsync(db, CancellationToken.None)), new StaffId("P01"));
            await db.SaveChangesAsync();
        }

        bed.Channel.Forget();
        await TakeAsync(bed, "D01");
        await bed.TickAtAsync("2026-11-06 23:42");

        Assert.Equal(["P01", "T01"], Receivers(bed));
    }

    [Fact]
    public async Task After_a_day_everybody_is_asked_once_a_morning_until_somebody_takes_it()
    {
        await using var bed = await RaisedAsync("2026-11-06 10:10");
        await bed.TickAtAsync("2026-11-06 11:00");
        await bed.TickAtAsync("2026-11-07 10:20");
        bed.Channel.Forget();

        foreach (var day in new[] { "2026-11-08", "2026-11-09", "2026-11-20" })
        {
            foreach (var time in new[] { "03:00", "07:59", "08:00", "08:01", "12:00", "23:00" })
            {
                await bed.TickAtAsync($"{day} {time}");
            }

            Assert.Equal(["C01", "D01", "M01", "P01"], Receivers(bed));
            bed.Channel.Forget();
        }

        await TakeAsync(bed, "M01");
        await bed.TickAtAsync("2026-11-20 23:05");
        Assert.Equal("T01", Assert.Single(bed.Channel.Sendings).Receiver.Value);
        bed.Channel.Forget();
        await bed.TickThroughAsync("2026-11-21 07:55", "2026-11-21 08:10");
        Assert.Empty(bed.Channel.Sendings);
    }

    [Fact]
    public async Task An_old_one_that_is_taken_back_is_asked_no_more()
    {
        await using var bed = await RaisedAsync("2026-11-06 10:10");
        await bed.TickAsync();
        await bed.TickAtAsync("2026-11-20 08:00");
        await using (var db = bed.Get<SchoolDbs>().Open(SchoolBed.SchoolId))
        {
            var handoff = Assert.Single(await bed.Get<HandoffBook>().OpenAsync(db, CancellationToken.None));
            await bed.Get<HandoffDesk>().WithdrawAsync(db, handoff, handoff.RaisedBy, CancellationToken.None);
            await db.SaveChangesAsync();
        }

        await bed.TickAtAsync("2026-11-20 08:05");
        bed.Channel.Forget();
        await bed.TickAtAsync("2026-11-21 08:05");

        Assert.Empty(bed.Channel.Sendings);
    }

    [Fact]
    public async Task With_nobody_to_ask_after_a_day_the_administrator_hears_of_it_by_day()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 10:10", db => db.AddChenJianguo());
        await RaiseAsync(bed, by: "T01");
        await bed.TickAsync();
        bed.Channel.Forget();

        await bed.TickAtAsync("2026-11-08 00:05");
        Assert.DoesNotContain("A01", Receivers(bed));
        await bed.TickAtAsync("2026-11-08 08:00");
        Assert.Contains("A01", Receivers(bed));
    }
}
