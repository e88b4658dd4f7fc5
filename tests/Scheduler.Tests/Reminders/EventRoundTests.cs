using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class EventRoundTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 3);
    private static readonly DateOnly Saturday = new(2026, 11, 7);

    [Fact]
    public async Task A_life_event_goes_to_the_mentor_at_once_with_a_neutral_first_line()
    {
        await using var bed = await OpenAsync("2026-11-03 10:12", Tuesday);

        await bed.TickAsync();

        Assert.Equal(
            """
            有一位同学近期需要多关心
            1 王子涵 高二4班 · 本学年还没谈过 · 11/05 前谈一次、11/09 前联系家里
            谈完回我就行，例如：1 学业 约好每周答疑
            回 查 王子涵 可以看到说明
            """.ReplaceLineEndings("\n"),
            Assert.Single(bed.Channel.To("T01")).Text);
    }

    [Fact]
    public async Task It_goes_once_however_often_one_ticks_and_not_again_in_the_days_reminder()
    {
        await using var bed = await OpenAsync("2026-11-03 10:12", Tuesday);

        await bed.TickThroughAsync("2026-11-03 10:12", "2026-11-03 10:30");
        await bed.TickThroughAsync("2026-11-03 16:00", "2026-11-03 16:30");

        Assert.Single(bed.Channel.Sendings);
    }

    [Fact]
    public async Task It_is_named_again_the_next_day_while_it_is_open()
    {
        await using var bed = await OpenAsync("2026-11-03 10:12", Tuesday);
        await bed.TickAsync();

        await bed.TickAtAsync("2026-11-04 16:30");
        await bed.TickAtAsync("2026-11-04 16:31");

        Assert.Equal(2, bed.Channel.To("T01").Count);
    }

    [Fact]
    public async Task At_night_it_waits_for_eight_in_the_morning()
    {
        await using var bed = await OpenAsync("2026-11-03 21:05", Tuesday);
        await bed.TickAsync();
        await bed.TickAtAsync("2026-11-04 07:59");
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickAtAsync("2026-11-04 08:00");

        Assert.Single(bed.Channel.To("T01"));
    }

    [Fact]
    public async Task It_does_not_wait_for_Monday()
    {
        await using var bed = await OpenAsync("2026-11-07 09:00", Saturday);

        await bed.TickAsync();

        Assert.Single(bed.Channel.To("T01"));
    }

    [Fact]
    public async Task Where_the_mentor_is_away_the_homeroom_teacher_is_told()
    {
        await using var bed = await OpenAsync("2026-11-03 10:12", Tuesday);
        await bed.ChangeAsync(db => db.AddLeave("T01", Tuesday, Tuesday));

        await bed.TickAsync();

        Assert.Equal("H04", Assert.Single(bed.Channel.Sendings).Receiver.Value);
    }

    [Fact]
    public async Task Where_the_mentor_goes_on_leave_before_it_is_out_the_substitute_is_told_once()
    {
        await using var bed = await OpenAsync("2026-11-03 10:12", Tuesday);
        await bed.ChangeAsync(db => db.AddStaff("T02", "王芳"));
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(5));
        await bed.TickAsync();
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();
        await bed.ChangeAsync(db => db.AddLeave("T01", Tuesday, Tuesday, substitute: "T02"));

        await bed.TickThroughAsync("2026-11-03 10:18", "2026-11-03 10:30");

        Assert.Equal("T02", Assert.Single(bed.Channel.Sendings).Receiver.Value);
    }

    [Fact]
    public async Task What_was_settled_before_it_was_out_and_taken_back_is_told_after_all()
    {
        await using var bed = await OpenAsync("2026-11-03 10:12", Tuesday);
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(5));
        await bed.TickAsync();
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();
        await bed.ChangeAsync(db =>
        {
            db.AddEntry("E1", EntryKind.Talk, "S02", Tuesday);
            db.AddEntry("E2", EntryKind.ParentContact, "S02", Tuesday);
        });
        await bed.TickThroughAsync("2026-11-03 10:18", "2026-11-03 10:30");
        Assert.Empty(bed.Channel.Sendings);

        await bed.ChangeAsync(db => db.Entries.Single(row => row.Id == new EntryId("E1")).VoidedAt = bed.Clock.GetUtcNow());
        await bed.TickThroughAsync("2026-11-03 10:31", "2026-11-03 10:40");

        Assert.Equal("T01", Assert.Single(bed.Channel.Sendings).Receiver.Value);
    }

    [Fact]
    public async Task It_goes_before_reminders_and_digests()
    {
        await using var bed = await OpenAsync("2026-11-05 16:20", new(2026, 11, 5));

        await bed.TickAsync();

        Assert.Equal(
            [Purpose.Event(new EntryId("L1")), Purpose.Reminder],
            bed.Channel.To("T01").Select(sending => sending.Key.Split('|')[2]));
    }

    private static Task<SchoolBed> OpenAsync(string localTime, DateOnly told) => SchoolBed.OpenAsync(localTime, db =>
    {
        db.AddChenJianguo();
        db.AddStaff("H04", "周敏", homeroom: "高二4班");
        db.AddEntry("L1", EntryKind.LifeEvent, "S02", told, author: "H04");
    });
}
