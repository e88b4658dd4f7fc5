using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Digests;

public sealed class DigestRoundTests
{
    [Fact]
    public async Task Everybody_gets_the_digest_of_their_own_scope()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", School);

        await bed.TickAsync();

        Assert.StartsWith("全校周报 · 第 10 周（11/06）", Digest(bed, "P01"), StringComparison.Ordinal);
        Assert.EndsWith("回 催办 再提醒一次", Digest(bed, "P01"), StringComparison.Ordinal);
        Assert.StartsWith("高二周报 · 第 10 周（11/06）", Digest(bed, "G02"), StringComparison.Ordinal);
        Assert.StartsWith("高二3班周报 · 第 10 周（11/06）", Digest(bed, "H03"), StringComparison.Ordinal);
        Assert.DoesNotContain(bed.Channel.Sendings, sending => sending.Receiver.Value is "T01" or "A01");
    }

    [Fact]
    public async Task In_a_holiday_week_it_goes_out_on_the_last_school_day()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-12-30 16:20", School);

        await bed.TickAsync();
        Assert.Empty(bed.Channel.TextsTo("P01"));

        await bed.TickAtAsync("2026-12-31 16:20");
        await bed.TickAtAsync("2027-01-01 16:20");

        Assert.Contains("（12/31）", Assert.Single(bed.Channel.TextsTo("P01")).FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Saturday_made_a_school_day_ends_the_week()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-10-09 16:20", School);

        await bed.TickAsync();
        Assert.Empty(bed.Channel.TextsTo("P01"));

        await bed.TickAtAsync("2026-10-10 16:20");
        Assert.Single(bed.Channel.TextsTo("P01"));
    }

    [Fact]
    public async Task It_goes_once_and_not_after_the_plans_hours()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:00", School);
        await bed.TickThroughAsync("2026-11-06 16:00", "2026-11-06 17:00");
        Assert.Single(bed.Channel.TextsTo("P01"));

        await using var late = await SchoolBed.OpenAsync("2026-11-06 18:00", School);
        await late.TickAsync();
        Assert.Empty(late.Channel.Sendings);
    }

    [Fact]
    public async Task No_member_of_the_staff_appears_in_any_digest()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", School);

        await bed.TickAsync();

        var staff = await bed.ReadAsync(db => db.Staff.ToListAsync());
        foreach (var sending in bed.Channel.Sendings)
        {
            Assert.DoesNotContain(staff, member =>
                sending.Text.Contains(member.Name, StringComparison.Ordinal) || sending.Text.Contains(member.Id.Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Somebody_with_two_offices_gets_both_digests()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", db =>
        {
            School(db);
            db.AddStaff("X01", "何伟", roles: "principal;grade_leader:高二", homeroom: "高二4班");
        });

        await bed.TickAsync();

        Assert.Equal(3, bed.Channel.TextsTo("X01").Count);
    }

    private static string Digest(SchoolBed bed, string receiver) => Assert.Single(bed.Channel.TextsTo(receiver)).Text;

    private static void School(TutorshipDb db)
    {
        db.AddChenJianguo();
        db.AddStaff("P01", "徐明", roles: "principal");
        db.AddStaff("G02", "孙丽", roles: "grade_leader:高二");
        db.AddStaff("H03", "周敏", homeroom: "高二3班");
        db.AddEntry("E1", EntryKind.Talk, "S01", new(2026, 11, 4));
        db.AddEntry("E2", EntryKind.LifeEvent, "S02", new(2026, 10, 20), author: "H03");
    }
}
