using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Reminders;

public class OneMessageTests
{
    [Fact]
    public void All_steps_of_a_day_travel_in_one_message_the_most_pressing_first()
    {
        // 2026-11-02: the exam talk opens, visits are behind, the regular talk is in its middle, a life event is open.
        var school = Open().Student(李想, 陈建国, special: true).Student(张珊珊, 陈建国).Student(赵子轩, 陈建国)
            .Entry(LifeEvent, 赵子轩, "2026-10-31")
            .Entry(Talk, 李想, "2026-10-20").Entry(Talk, 赵子轩, "2026-09-20");
        var reminder = Assert.Single(school.Reminders("2026-11-02").Reminders);
        Assert.Equal(
            [
                "life_event_talk:E1", "life_event_contact:E1", "special_talk:2026-10-27",
                "before_exam_talk:期中考试", "year_visit:2026-2027学年",
            ],
            reminder.Requirements.Select(reminded => reminded.Requirement.Id));
        Assert.Equal([张珊珊, 赵子轩, 李想], reminder.Students.Select(reminded => reminded.Student.Id));
        Assert.Equal(ReminderStep.Event, reminder.Step);
        Assert.Equal([赵子轩], reminder.Requirements[0].Students);
        Assert.Equal([张珊珊, 赵子轩, 李想], reminder.Requirements[3].Students);
        Assert.Equal(Day("2026-10-20"), reminder.Students[2].LastContact?.On);
    }

    [Fact]
    public void Equal_steps_stand_by_due_day_then_by_id()
    {
        var school = Open()
            .With(CalendarRowType.Exam, "期中联考", "2026-11-11", "2026-11-11").With(CalendarRowType.Exam, "期中复测", "2026-11-12", "2026-11-12")
            .With(CalendarRowType.Holiday, "停课", "2026-11-01", "2026-11-05").Student(李想, 陈建国);
        Assert.Equal(
            ["before_exam_talk:期中考试", "before_exam_talk:期中联考", "before_exam_talk:期中复测"],
            Assert.Single(school.Reminders("2026-11-06").Reminders).Requirements.Take(3).Select(reminded => reminded.Requirement.Id));
    }

    [Fact]
    public void The_object_has_the_contract_s_fields_in_their_order()
    {
        var school = WithoutTerms().With(CalendarRowType.Term, "第一学期", "2026-10-12", "2027-01-29")
            .Student(李想, 陈建国).Student(张珊珊, 王丽华).OnLeave(王丽华, "2026-10-12", "2026-10-12", 欧阳雪);
        Assert.Equal(
            """
            [{"mentor":"T01","step":"open","requirements":["term_start_talk:第一学期","year_visit:2026-2027学年"],"students":["S1"],"for":null},
            {"mentor":"T03","step":"open","requirements":["term_start_talk:第一学期","year_visit:2026-2027学年"],"students":["S2"],"for":"T02"},
            {"mentor":"T02","reason":"on_leave"}]
            """.Replace("\n", "", StringComparison.Ordinal),
            ReminderJson.Write(school.Reminders("2026-10-12"), why: true));
    }

    [Fact]
    public void What_was_missed_or_late_is_never_reminded()
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-10").Entry(Talk, 李想, "2026-11-16");
        Assert.Empty(school.Reminders("2026-11-18").Reminders);
    }
}
