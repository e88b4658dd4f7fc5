using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Appointments;

/// <summary>陈建国 said on Monday, the 23rd of November 2026, that he would talk to 李想 the next day.</summary>
public sealed class AppointmentTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Fact]
    public async Task It_comes_by_itself_where_the_day_has_no_reminder_and_only_once()
    {
        await using var bed = await BedAsync();
        await bed.TickThroughAsync("2026-11-24 16:07", "2026-11-24 16:40");
        await using var other = bed.Restart();
        await other.TickAtAsync("2026-11-24 16:45");

        Assert.Equal("您说好今天要做的：\n1 李想 高二3班 · 谈话\n完成了回序号就行，例如：1", Assert.Single(bed.Channel.Sendings).Text);
    }

    [Fact]
    public async Task It_goes_into_the_reminder_where_there_is_one()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-04 12:00", db =>
        {
            db.AddChenJianguo();
            db.AddStudent("S09", "何欣悦", "T01");
            db.AddEntry("E9", EntryKind.Talk, "S09", new(2026, 11, 2));
        });
        await SayAsync(bed, new(2026, 11, 5), "S09");
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:30");

        Assert.EndsWith("还有您说好今天要做的：\n4 何欣悦 高二3班 · 谈话", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_students_make_one_message()
    {
        await using var bed = await BedAsync();
        await SayAsync(bed, Tuesday, "S2");
        await bed.TickThroughAsync("2026-11-24 16:07", "2026-11-24 16:30");

        Assert.Contains("2 马俊杰 高二3班 · 谈话", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_before_is_not_reminded_of()
    {
        await using var bed = await BedAsync();
        await bed.ChangeAsync(db => db.AddEntry("E1", EntryKind.Talk, "S1", Tuesday));
        await bed.TickThroughAsync("2026-11-24 16:07", "2026-11-24 16:30");

        Assert.Empty(bed.Channel.Sendings);
    }

    [Fact]
    public async Task Who_is_on_leave_that_day_hears_nothing()
    {
        await using var bed = await BedAsync();
        await bed.ChangeAsync(db => db.Leaves.Add(new LeaveRow { MentorId = new StaffId("T01"), From = Tuesday, To = Tuesday }));
        await bed.TickThroughAsync("2026-11-24 16:07", "2026-11-24 16:30");

        Assert.DoesNotContain(bed.Channel.Sendings, sending => sending.Text.Contains("您说好", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_that_became_a_day_off_is_left_in_peace()
    {
        await using var bed = await BedAsync();
        await bed.ChangeAsync(db => db.Calendar.Add(new SchoolCalendarRow
        {
            Type = CalendarRowType.Holiday, Name = "大雪停课", Start = Tuesday, End = Tuesday, Order = 99,
        }));
        await bed.TickThroughAsync("2026-11-24 16:07", "2026-11-24 16:30");

        Assert.Empty(bed.Channel.Sendings);
    }

    [Fact]
    public async Task A_home_visit_goes_with_the_reminder_of_talks_by_name_and_with_its_own_kind()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-04 12:00", db => db.AddChenJianguo());
        await SayAsync(bed, new(2026, 11, 5), "S02", EntryKind.Visit);

        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:40");

        Assert.EndsWith(
            "\n另外，您说好今天要做的：\n· 王子涵 高二4班 · 家访\n这几项做完了请写名字，例如：王子涵 家访了",
            Assert.Single(bed.Channel.Sendings).Text,
            StringComparison.Ordinal);
        Assert.Equal(3, (await bed.ReadAsync(db => db.Conversations.SingleAsync())).List!.Count);
    }

    [Fact]
    public async Task A_talk_of_which_the_reminder_speaks_is_not_told_twice()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-04 12:00", db => db.AddChenJianguo());
        await SayAsync(bed, new(2026, 11, 5), "S02");

        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:40");

        Assert.DoesNotContain("说好", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_when_the_reminder_was_out_already_it_comes_by_itself()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 12:00", db => db.AddChenJianguo());
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:20");
        Assert.Single(bed.Channel.Sendings);
        bed.Channel.Forget();
        await SayAsync(bed, new(2026, 11, 5), "S02", EntryKind.Visit);

        await bed.TickThroughAsync("2026-11-05 16:21", "2026-11-05 16:40");

        Assert.Equal("您说好今天要做的：\n1 王子涵 高二4班 · 家访\n完成了回序号就行，例如：1", Assert.Single(bed.Channel.Sendings).Text);
    }

    [Fact]
    public async Task Where_the_reminder_falls_away_before_it_is_out_the_appointment_is_told_all_the_same()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-04 12:00", db => db.AddChenJianguo());
        await SayAsync(bed, new(2026, 11, 5), "S02", EntryKind.Visit);
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:25");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();
        await bed.ChangeAsync(db =>
        {
            foreach (var student in new[] { "S01", "S02", "S03" })
            {
                db.AddEntry(student, EntryKind.Talk, student, new(2026, 11, 5));
            }
        });

        await bed.TickThroughAsync("2026-11-05 16:26", "2026-11-05 17:10");

        Assert.Equal("您说好今天要做的：\n1 王子涵 高二4班 · 家访\n完成了回序号就行，例如：1", Assert.Single(bed.Channel.Sendings).Text);
    }

    [Fact]
    public async Task Kept_back_with_the_reminder_it_goes_with_it_and_once()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-04 12:00", db => db.AddChenJianguo());
        await SayAsync(bed, new(2026, 11, 5), "S02", EntryKind.Visit);
        bed.Channel.Answer = _ => new DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:25");
        bed.Channel.Answer = _ => new DeliveryResult.Sent();
        bed.Channel.Forget();

        await bed.TickThroughAsync("2026-11-05 16:26", "2026-11-05 17:10");

        Assert.Contains("· 王子涵 高二4班 · 家访", Assert.Single(bed.Channel.Sendings).Text, StringComparison.Ordinal);
    }

    private static async Task<SchoolBed> BedAsync()
    {
        var bed = await SchoolBed.OpenAsync("2026-11-23 12:00", db =>
        {
            db.AddStaff("T01", "陈建国");
            db.AddStudent("S1", "李想", "T01");
            db.AddStudent("S2", "马俊杰", "T01");
            db.AddEntry("E11", EntryKind.Talk, "S1", new(2026, 11, 16));
            db.AddEntry("E12", EntryKind.Talk, "S2", new(2026, 11, 16));
        });
        await SayAsync(bed, Tuesday, "S1");
        return bed;
    }

    private static Task SayAsync(SchoolBed bed, DateOnly day, string student, EntryKind kind = EntryKind.Talk) => bed.ChangeAsync(db =>
        bed.Get<AppointmentBook>().Add(db, new Plan(), new StaffId("T01"), day, kind, [new StudentId(student)]));
}
