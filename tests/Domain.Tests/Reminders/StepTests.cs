using static Tutorship.Domain.CalendarRowType;
using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Reminders;

public class StepTests
{
    [Theory]
    [InlineData("2026-11-01", null)] // Sunday, the window's first day
    [InlineData("2026-11-02", "open")]
    [InlineData("2026-11-03", null)]
    [InlineData("2026-11-05", "middle")] // opens + ⌊9 ÷ 2⌋
    [InlineData("2026-11-09", null)]
    [InlineData("2026-11-10", "last")]
    [InlineData("2026-11-11", null)]
    public void An_exam_talk_is_reminded_of_three_times(string on, string? step) =>
        Assert.Equal(step, StepOf(Open().Student(李想, 陈建国), "before_exam_talk:期中考试", on));

    [Fact]
    public void The_middle_waits_for_a_school_day()
    {
        var school = Open().With(Holiday, "停课", "2026-11-05", "2026-11-08").Student(李想, 陈建国);
        Assert.Equal("middle", StepOf(school, "before_exam_talk:期中考试", "2026-11-09"));
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-09", "2026-11-10", "last")] // one school day alone
    [InlineData("2026-11-02", "2026-11-08", "2026-11-09", "middle")] // the first is past the middle
    public void Where_steps_fall_on_one_day_the_later_name_stands(string from, string to, string on, string step)
    {
        var school = Open().With(Holiday, "停课", from, to).Student(李想, 陈建国);
        Assert.Equal(step, StepOf(school, "before_exam_talk:期中考试", on));
    }

    [Theory]
    [InlineData("2026-09-01", null)] // open alone: nothing
    [InlineData("2026-09-07", "middle")]
    [InlineData("2026-09-14", "last")]
    public void A_regular_talk_is_reminded_of_in_the_middle_and_at_the_end(string on, string? step) =>
        Assert.Equal(step, StepOf(Open().Student(李想, 陈建国, special: true), "special_talk:2026-09-01", on));

    [Theory]
    [InlineData("2026-09-01", null)] // the year's first month
    [InlineData("2026-10-01", null)] // holiday
    [InlineData("2026-10-08", "pace")]
    [InlineData("2026-10-09", null)]
    [InlineData("2026-11-02", "pace")]
    [InlineData("2027-02-22", "pace")] // the second term begins
    [InlineData("2027-07-09", "last")]
    public void Visits_are_reminded_of_monthly_and_on_the_last_school_day(string on, string? step)
    {
        var school = Open().With(Holiday, "国庆节", "2026-10-01", "2026-10-07").Student(李想, 陈建国);
        Assert.Equal(step, StepOf(school, "year_visit:2026-2027学年", on));
    }

    [Fact]
    public void Only_mentors_behind_the_year_are_reminded_of_visits()
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 陈建国).Entry(Visit, 张珊珊, "2026-09-10");
        Assert.Null(StepOf(school, "year_visit:2026-2027学年", "2026-11-02")); // half of them, a fifth of the year
        Assert.Equal("pace", StepOf(school, "year_visit:2026-2027学年", "2027-03-01")); // 58 % of the year
    }

    [Theory]
    [InlineData("2026-11-06", null)] // not told yet
    [InlineData("2026-11-07", "event")] // Saturday
    [InlineData("2026-11-08", "event")]
    [InlineData("2026-11-09", "event")]
    [InlineData("2026-11-10", null)] // missed
    public void A_life_event_is_reminded_of_on_any_day_while_it_is_open(string on, string? step)
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-05", told: "2026-11-07");
        Assert.Equal(step, StepOf(school, "life_event_talk:E1", on));
    }

    [Fact]
    public void What_is_entered_on_the_day_itself_does_not_count_yet()
    {
        var school = Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-11-10");
        Assert.Equal("last", StepOf(school, "before_exam_talk:期中考试", "2026-11-10"));
        Assert.Null(StepOf(school.Entry(Talk, 李想, "2026-11-09"), "before_exam_talk:期中考试", "2026-11-10"));
    }

    [Fact]
    public void Each_grade_climbs_its_own_ladder()
    {
        var school = Open().With(Workday, "高三补课", "2026-11-01", "2026-11-01", "高三").Student(李想, 陈建国, "高三").Student(张珊珊, 陈建国);
        Assert.Equal([李想], Students(school, "2026-11-01"));
        Assert.Equal([张珊珊], Students(school, "2026-11-02", ReminderStep.Open));
    }

    [Fact]
    public void The_first_talk_of_the_year_opens_before_it_but_nobody_is_reminded_out_of_term() =>
        Assert.Empty(Open().Student(李想, 陈建国).Reminders("2026-08-25").Reminders);

    [Fact]
    public void Outside_every_year_nobody_is_reminded() =>
        Assert.Equal("[]", ReminderJson.Write(Open().Student(李想, 陈建国).Reminders("2026-07-01"), why: true));

    private static string? StepOf(SampleSchool school, string requirement, string on) => school.Reminders(on).Reminders
        .SelectMany(reminder => reminder.Requirements)
        .SingleOrDefault(reminded => reminded.Requirement.Id == requirement)?.Step.WireName;

    private static IEnumerable<StudentId> Students(SampleSchool school, string on, ReminderStep step = ReminderStep.Open) => school.Reminders(on).Reminders
        .SelectMany(reminder => reminder.Requirements)
        .Where(reminded => reminded.Requirement.Kind == RequirementKind.BeforeExamTalk && reminded.Step == step)
        .SelectMany(reminded => reminded.Students);
}
