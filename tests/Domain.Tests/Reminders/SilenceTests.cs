using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Reminders;

public class SilenceTests
{
    private static readonly HashSet<StaffId> muted = [陈建国];

    [Theory]
    [InlineData("2026-11-01", SilenceReason.DayOff)]
    [InlineData("2026-11-03", SilenceReason.NoStep)]
    public void A_mentor_with_open_gaps_gets_nothing_on_most_days(string on, SilenceReason reason) =>
        Assert.Equal([new Silence(陈建国, reason)], Open().Student(李想, 陈建国).Reminders(on).Silences);

    [Fact]
    public void A_mentor_who_gets_something_is_not_explained() =>
        Assert.Empty(Open().Student(李想, 陈建国).Reminders("2026-11-10").Silences);

    [Fact]
    public void A_mentor_who_is_done_gets_nothing()
    {
        var school = Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-11-02").Entry(Talk, 李想, "2026-09-02").Entry(Visit, 李想, "2026-09-02");
        Assert.Equal([new Silence(陈建国, SilenceReason.Done)], school.Reminders("2026-11-10").Silences);
        Assert.Empty(school.Reminders("2026-11-09").Silences); // no step, no gap: nothing to explain
    }

    [Fact]
    public void A_done_step_beside_other_open_gaps_is_no_step()
    {
        var school = Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-11-02");
        Assert.Equal([new Silence(陈建国, SilenceReason.NoStep)], school.Reminders("2026-11-10").Silences); // the visit is open
    }

    [Fact]
    public void What_was_missed_is_past_the_ladder()
    {
        var school = Open().Student(李想, 陈建国).Entry(Visit, 李想, "2026-09-02");
        Assert.Equal([new Silence(陈建国, SilenceReason.PastLadder)], school.Reminders("2026-11-11").Silences);
    }

    [Fact]
    public void Leave_comes_before_muting_and_a_day_off_before_leave()
    {
        var school = Open().Student(李想, 陈建国).OnLeave(陈建国, "2026-11-07", "2026-11-09");
        SilenceReason On(string day) => Assert.Single(ReminderPlan.On(school.Facts, Day(day), muted).Silences).Reason;
        Assert.Equal(SilenceReason.DayOff, On("2026-11-08"));
        Assert.Equal(SilenceReason.OnLeave, On("2026-11-09"));
        Assert.Equal(SilenceReason.Muted, On("2026-11-11"));
    }

    [Theory]
    [InlineData("2026-11-02", false)] // open
    [InlineData("2026-11-05", false)] // middle
    [InlineData("2026-11-10", true)] // last
    public void Muting_leaves_the_last_day(string on, bool isTold) =>
        Assert.Equal(isTold, ReminderPlan.On(Open().Student(李想, 陈建国).Facts, Day(on), muted).Reminders.Count == 1);

    [Fact]
    public void Muting_leaves_life_events()
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-06");
        var reminder = Assert.Single(ReminderPlan.On(school.Facts, Day("2026-11-07"), muted).Reminders);
        Assert.Equal(ReminderStep.Event, reminder.Step);
    }

    [Fact]
    public void A_snooze_moves_the_reminder_to_the_next_school_day_once()
    {
        var facts = Open().Student(李想, 陈建国).Facts;
        ReminderPlan On(string day) => ReminderPlan.On(facts, Day(day), null, new Dictionary<StaffId, DateOnly> { [陈建国] = Day("2026-11-06") });
        Assert.Equal([new Silence(陈建国, SilenceReason.Snoozed)], On("2026-11-05").Silences); // the middle
        Assert.Equal(["before_exam_talk:期中考试"], Assert.Single(On("2026-11-06").Reminders).Requirements.Select(r => r.Requirement.Id));
        Assert.Equal([new Silence(陈建国, SilenceReason.NoStep)], On("2026-11-09").Silences);
    }

    [Fact]
    public void A_snooze_whose_day_has_become_a_holiday_comes_on_the_next_school_day()
    {
        var facts = Open().With(CalendarRowType.Holiday, "校庆", "2026-11-06", "2026-11-06").Student(李想, 陈建国).Facts;
        ReminderPlan On(string day) => ReminderPlan.On(facts, Day(day), null, new Dictionary<StaffId, DateOnly> { [陈建国] = Day("2026-11-06") });
        Assert.Empty(On("2026-11-06").Reminders);
        Assert.Equal(["before_exam_talk:期中考试"], Assert.Single(On("2026-11-09").Reminders).Requirements.Select(r => r.Requirement.Id));
    }

    [Fact]
    public void A_snooze_does_not_hold_back_a_life_event()
    {
        var facts = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-05").Facts;
        var plan = ReminderPlan.On(facts, Day("2026-11-05"), null, new Dictionary<StaffId, DateOnly> { [陈建国] = Day("2026-11-06") });
        Assert.Equal(["life_event_talk:E1", "life_event_contact:E1"], Assert.Single(plan.Reminders).Requirements.Select(r => r.Requirement.Id));
    }
}
