using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

public sealed class NudgeTests
{
    [Fact]
    public async Task A_nudge_reaches_those_with_gaps_at_most_once_a_day()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 10:10", Two);

        var first = await NudgeAsync(bed);
        await bed.TickAsync();
        var second = await NudgeAsync(bed);
        await bed.TickAsync();

        Assert.Equal((1, 0), (first.Nudged, first.AlreadyReminded));
        Assert.Equal((0, 1), (second.Nudged, second.AlreadyReminded));
        Assert.Equal(bed.Clock.GetUtcNow(), first.GoesAt);
        var sending = Assert.Single(bed.Channel.Sendings);
        Assert.Equal("T01", sending.Receiver.Value);
        Assert.StartsWith("期中考试前谈话 · 还有 4 天", sending.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_reminded_today_is_skipped_and_counted()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", Two);
        await bed.TickAsync();
        bed.Channel.Forget();

        Assert.Equal(1, (await NudgeAsync(bed)).AlreadyReminded);
        await bed.TickAsync();

        Assert.Empty(bed.Channel.Sendings);
    }

    [Fact]
    public async Task Whoever_is_about_to_be_reminded_is_not_nudged_a_minute_before()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", Two);
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");

        Assert.Equal(1, (await NudgeAsync(bed)).AlreadyReminded);
    }

    [Fact]
    public async Task A_nudge_that_is_answered_before_it_goes_is_dropped()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 10:10", Two);
        await NudgeAsync(bed);
        await bed.ChangeAsync(db =>
        {
            foreach (var student in new[] { "S01", "S02", "S03" })
            {
                db.AddEntry(student, EntryKind.Talk, student, new(2026, 11, 6));
            }
        });

        await bed.TickAsync();

        Assert.Empty(bed.Channel.Sendings);
    }

    [Theory]
    [InlineData("2026-11-06 20:15", "2026-11-09 07:40")]
    [InlineData("2026-11-07 11:11", "2026-11-09 07:40")]
    [InlineData("2026-11-06 06:50", "2026-11-06 07:40")]
    [InlineData("2026-11-06 10:30", "2026-11-06 10:31")]
    public async Task A_nudge_waits_for_working_hours(string asked, string goes)
    {
        await using var bed = await SchoolBed.OpenAsync(asked, Two);

        await NudgeAsync(bed);
        await bed.TickAsync();
        Assert.Empty(bed.Channel.Sendings);

        await bed.TickAtAsync(goes);
        Assert.Single(bed.Channel.To("T01"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("T02")]
    public async Task Asked_for_on_a_Friday_evening_it_goes_on_Monday_to_whoever_is_there_then(string? substitute)
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 20:15", db =>
        {
            Two(db);
            db.AddLeave("T01", new(2026, 11, 9), new(2026, 11, 10), substitute);
        });

        var result = await NudgeAsync(bed);
        await bed.TickThroughAsync("2026-11-09 07:40", "2026-11-09 07:45");

        Assert.Equal(substitute is null ? (0, 1) : (1, 0), (result.Nudged, result.OnLeave));
        Assert.Equal(substitute is null ? [] : [substitute], bed.Channel.Sendings.Select(sending => sending.Receiver.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("T02")]
    public async Task A_leave_reported_before_it_goes_leaves_the_mentor_in_peace_and_finds_the_substitute(string? substitute)
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 20:15", Two);
        await NudgeAsync(bed);
        await bed.ChangeAsync(db => db.AddLeave("T01", new(2026, 11, 9), new(2026, 11, 10), substitute));

        await bed.TickThroughAsync("2026-11-09 07:40", "2026-11-09 07:45");

        Assert.Equal(substitute is null ? [] : [substitute], bed.Channel.Sendings.Select(sending => sending.Receiver.Value));
    }

    [Theory]
    [InlineData(true, null, 1, 0)]
    [InlineData(false, "2026-11-09", 0, 1)]
    [InlineData(false, "2026-11-06", 0, 0)]
    public async Task Whoever_muted_the_bot_or_put_it_off_is_left_in_peace_and_counted(bool muted, string? snoozedTo, int isMuted, int isSnoozed)
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 10:10", db =>
        {
            Two(db);
            Wish(db, muted, snoozedTo);
        });

        var result = await NudgeAsync(bed);
        await bed.TickAsync();

        Assert.Equal((1 - isMuted - isSnoozed, isMuted, isSnoozed), (result.Nudged, result.Muted, result.Snoozed));
        Assert.Equal(result.Nudged, bed.Channel.To("T01").Count);
    }

    [Fact]
    public async Task Whoever_mutes_the_bot_before_it_goes_is_left_in_peace()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 20:15", Two);
        await NudgeAsync(bed);
        await bed.ChangeAsync(db => Wish(db, muted: true, snoozedTo: null));

        await bed.TickAtAsync("2026-11-06 07:40");

        Assert.Empty(bed.Channel.Sendings);
    }

    [Fact]
    public async Task A_life_event_and_the_last_day_are_urged_all_the_same()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-10 10:10", db =>
        {
            Two(db);
            Wish(db, muted: true, snoozedTo: null);
        });

        Assert.Equal((1, 0), await NudgeAsync(bed) is var result ? (result.Nudged, result.Muted) : default);
        await bed.TickAsync();
        Assert.Contains("今天截止", Assert.Single(bed.Channel.To("T01")).FirstLine, StringComparison.Ordinal);
    }

    private static void Wish(TutorshipDb db, bool muted, string? snoozedTo) => db.Conversations.Add(new ConversationRow
    {
        StaffId = new StaffId("T01"),
        MutedSince = muted ? DateTimeOffset.UnixEpoch : null,
        SnoozedTo = snoozedTo is null ? null : DateOnly.ParseExact(snoozedTo, "O", System.Globalization.CultureInfo.InvariantCulture),
    });

    private static Task<NudgeResult> NudgeAsync(SchoolBed bed) =>
        bed.Get<Nudge>().SendAsync(SchoolBed.SchoolId, DigestScope.School, CancellationToken.None);

    /// <summary>王芳 has met 李想; her gaps are none.</summary>
    private static void Two(TutorshipDb db)
    {
        db.AddChenJianguo();
        db.AddStaff("T02", "王芳");
        db.AddStudent("S04", "李想", "T02", schoolClass: "高二2班");
        db.AddEntry("E4", EntryKind.Talk, "S04", new(2026, 11, 4), author: "T02");
    }
}
