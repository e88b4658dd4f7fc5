using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

public class MentorGapsTests
{
    [Fact]
    public void A_mentor_s_open_gaps_come_with_the_last_contact_the_never_met_first()
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 陈建国).Student(赵子轩, 王丽华)
            .Entry(Talk, 李想, "2026-09-15", strategies: Strategy.Academic).Entry(Visit, 李想, "2026-09-15", strategies: Strategy.Life);
        var gaps = MentorGaps.On(school.Facts, 陈建国, Day("2026-11-06"));
        Assert.Equal(
            [("before_exam_talk:期中考试", 张珊珊), ("before_exam_talk:期中考试", 李想), ("year_visit:2026-2027学年", 张珊珊)],
            gaps.Select(open => (open.Gap.Requirement.Id, open.Gap.Student.Id)));
        Assert.Null(gaps[0].LastContact);
        Assert.Equal(new LastContact(Day("2026-09-15"), Talk, Strategy.Academic | Strategy.Life), gaps[1].LastContact);
    }

    [Fact]
    public void A_substitute_sees_the_absent_colleague_s_gaps_too()
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 王丽华).OnLeave(陈建国, "2026-11-02", "2026-11-06", 王丽华);
        string[] On(string day) => [.. MentorGaps.On(school.Facts, 王丽华, Day(day)).Select(open => open.Gap.Student.Id.Value).Distinct()];
        Assert.Equal(["S1", "S2"], On("2026-11-06"));
        Assert.Equal(["S2"], On("2026-11-07"));
    }

    [Fact]
    public void A_co_mentored_student_is_the_primary_mentor_s_to_answer_for()
    {
        var school = Open().Student(李想, 陈建国).Mentor(李想, 王丽华, rank: 1);
        Assert.Empty(MentorGaps.On(school.Facts, 王丽华, Day("2026-11-06")));
    }

    [Fact]
    public void What_was_missed_is_no_longer_to_do() =>
        Assert.DoesNotContain(
            MentorGaps.On(Open().Student(李想, 陈建国).Facts, 陈建国, Day("2026-11-11")),
            open => open.Gap.Requirement.Id == "before_exam_talk:期中考试");

    [Fact]
    public void Outside_every_year_there_is_nothing_to_do() =>
        Assert.Empty(MentorGaps.On(Open().Student(李想, 陈建国).Facts, 陈建国, Day("2026-07-01")));
}
