using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Reminders;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Reminders;

/// <summary>"Why did this mentor get nothing on Tuesday?"</summary>
public sealed class DayDecisionTests
{
    private static readonly DateOnly Thursday = new(2026, 11, 5);

    [Fact]
    public async Task What_was_sent_stands_there_with_its_time()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db => db.AddChenJianguo());

        await bed.TickAsync();

        Assert.Equal(["提醒：16:20 已发出"], await LinesAsync(bed, Thursday));
    }

    [Fact]
    public async Task A_day_without_a_step_says_so()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", db => db.AddChenJianguo());

        await bed.TickAsync();

        Assert.StartsWith("还有没完成的要求，但那天不是提醒日", Assert.Single(await LinesAsync(bed, new(2026, 11, 6))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_done_before_the_message_went_out_is_told_so_once()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        await bed.ChangeAsync(db =>
        {
            foreach (var student in new[] { "S01", "S02", "S03" })
            {
                db.AddEntry(student, EntryKind.Talk, student, Thursday);
            }
        });

        await bed.TickAtAsync("2026-11-05 16:45");

        Assert.Equal(["提醒：临发前复核取消：这次要提醒的都已完成"], await LinesAsync(bed, Thursday));
    }

    [Fact]
    public async Task Where_the_exam_was_postponed_meanwhile_the_day_became_none_of_reminding()
    {
        await using var bed = await HeldAsync(db => db.AddChenJianguo());
        await bed.ChangeAsync(db => Replace(db, new(2026, 11, 25), new(2026, 11, 27)));

        await bed.TickAtAsync("2026-11-05 16:45");

        Assert.StartsWith("提醒：临发前复核取消：还有没完成的要求，但那天不是提醒日", Assert.Single(await LinesAsync(bed, Thursday)), StringComparison.Ordinal);
        Assert.Equal("no_step", await ReasonAsync(bed));
    }

    [Fact]
    public async Task Where_the_day_became_a_day_off_it_says_so()
    {
        await using var bed = await HeldAsync(db => db.AddChenJianguo());
        await bed.ChangeAsync(db => db.Calendar.Add(new SchoolCalendarRow
        {
            Type = CalendarRowType.Holiday, Name = "大雪停课", Start = Thursday, End = Thursday, Order = 99,
        }));

        await bed.TickAtAsync("2026-11-05 16:45");

        Assert.Equal(["提醒：临发前复核取消：那天不是上学日"], await LinesAsync(bed, Thursday));
        Assert.Equal("day_off", await ReasonAsync(bed));
    }

    [Fact]
    public async Task Who_has_no_students_any_more_did_not_finish_with_them()
    {
        await using var bed = await HeldAsync(db =>
        {
            db.AddChenJianguo();
            db.AddStaff("T02", "王芳");
        });
        await bed.ChangeAsync(db =>
        {
            foreach (var mentorship in db.Mentorships.ToList())
            {
                db.Mentorships.Remove(mentorship);
                db.Mentorships.Add(new MentorshipRow { StudentId = mentorship.StudentId, MentorId = new StaffId("T02") });
            }
        });

        await bed.TickAtAsync("2026-11-05 16:45");

        Assert.Equal(["提醒：临发前复核取消：那天名下没有到期要提醒的事"], await LinesAsync(bed, Thursday));
        Assert.Empty(await bed.ReadAsync(db => db.Suppressions.ToListAsync()));
    }

    [Fact]
    public async Task A_message_that_missed_the_day_says_so()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", db => db.AddChenJianguo());
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Passing(null, 45009);

        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 18:20");

        Assert.Equal(["提醒：没赶上当天的工作时间，没有发"], await LinesAsync(bed, Thursday));
    }

    [Fact]
    public async Task A_day_nobody_ticked_is_told_apart_from_one_with_nothing_due()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-06 16:20", db =>
        {
            db.AddChenJianguo();
            db.AddStaff("T02", "王芳");
        });

        await bed.TickAsync();

        Assert.Equal(["那天名下没有学生"], await LinesAsync(bed, new(2026, 11, 6), "T02"));
        Assert.Equal(["那天没有留下记录：程序没有运行，或已超过保存的天数"], await LinesAsync(bed, Thursday, "T02"));
    }

    [Theory]
    [InlineData(null, "请假中，还没有代管老师")]
    [InlineData("T02", "请假中，由 王芳 老师代管，提醒发给代管老师")]
    public async Task Who_was_away_is_told_with_whoever_stood_in(string? substitute, string line)
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db =>
        {
            db.AddChenJianguo();
            db.AddStaff("T02", "王芳");
            db.AddLeave("T01", new(2026, 11, 4), new(2026, 11, 13), substitute);
        });

        await bed.TickAsync();

        Assert.Equal([line], await LinesAsync(bed, Thursday));
    }

    [Fact]
    public async Task Of_all_together_there_is_only_how_many()
    {
        await using var bed = await SchoolBed.OpenAsync("2026-11-05 16:20", db =>
        {
            db.AddChenJianguo();
            db.AddStaff("T02", "王芳");
            db.AddStudent("S04", "李想", "T02");
            db.AddStaff("T03", "李静");
            db.AddStudent("S05", "周雨桐", "T03");
            db.AddLeave("T02", new(2026, 11, 4), new(2026, 11, 13));
        });
        bed.Channel.Answer = sending => sending.Receiver.Value == "T03" ? new Scheduler.Outbox.DeliveryResult.Permanent(81013, "invalid") : new Scheduler.Outbox.DeliveryResult.Sent();
        await bed.TickAsync();

        HashSet<StaffId> all = [new("T01"), new("T02"), new("T03")];
        var overview = await bed.ReadAsync(db => DayOverview.OfAsync(db, all, Thursday, CancellationToken.None));
        Assert.Equal((1, 1, true), (overview.Reminded, overview.Undelivered, overview.WasPlanned));
        Assert.Equal([("on_leave", 1)], overview.Silent);
    }

    /// <summary>Planned at 16:07, and kept back by the budget until 16:40.</summary>
    private static async Task<SchoolBed> HeldAsync(Action<TutorshipDb> seed)
    {
        var bed = await SchoolBed.OpenAsync("2026-11-05 16:07", seed);
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Refused(TimeSpan.FromMinutes(20));
        await bed.TickThroughAsync("2026-11-05 16:07", "2026-11-05 16:17");
        bed.Channel.Answer = _ => new Scheduler.Outbox.DeliveryResult.Sent();
        return bed;
    }

    private static void Replace(TutorshipDb db, DateOnly start, DateOnly end)
    {
        var exam = db.Calendar.Single(row => row.Type == CalendarRowType.Exam);
        db.Calendar.Remove(exam);
        db.Calendar.Add(new SchoolCalendarRow { Type = exam.Type, Name = exam.Name, Start = start, End = end, Order = exam.Order });
    }

    private static Task<string> ReasonAsync(SchoolBed bed) => bed.ReadAsync(async db => (await db.Suppressions.SingleAsync()).Reason);

    private static Task<IReadOnlyList<string>> LinesAsync(SchoolBed bed, DateOnly day, string member = "T01") =>
        bed.ReadAsync(async db =>
        {
            var roster = (await bed.Get<SchoolFactsStore>().SlowFactsAsync(db)).Roster;
            var id = new StaffId(member);
            return DecisionLines.Of(await DayDecision.OfAsync(db, id, day, CancellationToken.None), roster, id, day);
        });
}
