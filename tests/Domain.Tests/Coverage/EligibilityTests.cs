using static Tutorship.Domain.CalendarRowType;
using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

public class EligibilityTests
{
    private const string BeforeExam = "before_exam_talk:期中考试"; // due 2026-11-10

    [Theory]
    [InlineData("2026-11-07", 1)] // due day − 3
    [InlineData("2026-11-08", 0)] // arrived on the last days
    public void Who_arrives_on_the_last_days_is_not_a_gap(string from, int eligible) =>
        Assert.Equal(eligible, Open().Student(李想, 陈建国, from: from).Figures(BeforeExam, "2026-11-20")?.Eligible);

    [Theory]
    [InlineData("2026-11-09", "2026-11-09", 1)] // still here on the day
    [InlineData("2026-11-09", "2026-11-10", 0)] // left
    [InlineData("2026-11-09", "2026-11-20", 0)] // left before the due day
    [InlineData("2026-11-10", "2026-11-20", 1)] // left after it
    public void Who_has_left_by_the_earlier_of_day_and_due_day_is_not_counted(string to, string on, int eligible) =>
        Assert.Equal(eligible, Open().Student(李想, 陈建国, to: to).Figures(BeforeExam, on)?.Eligible);

    [Fact]
    public void Who_is_not_here_yet_is_not_counted_yet()
    {
        var school = Open().Student(李想, 陈建国, from: "2026-11-05");
        Assert.Equal(0, school.Figures(BeforeExam, "2026-11-04")?.Eligible);
        Assert.Equal(1, school.Figures(BeforeExam, "2026-11-05")?.Eligible);
    }

    [Fact]
    public void A_life_event_counts_however_late_the_student_arrived()
    {
        var school = Open().Student(李想, 陈建国, from: "2026-11-07").Entry(LifeEvent, 李想, "2026-11-06");
        Assert.Equal((1, 0), school.Figures("life_event_talk:E1", "2026-11-08"));
    }

    [Fact]
    public void A_row_of_some_grades_applies_to_them_alone()
    {
        var school = WithoutTerms().With(Exam, "期中考试", "2026-11-11", "2026-11-13", "高一; 高三")
            .Student(李想, 陈建国, "高一").Student(张珊珊, 陈建国).Student(赵子轩, 陈建国, "高三");
        Assert.Equal(
            [李想, 赵子轩],
            school.Coverage("2026-11-05").Gaps.Where(gap => gap.Requirement.Id == "before_exam_talk:期中考试@高一;高三").Select(gap => gap.Student.Id));
    }

    [Fact]
    public void Only_students_with_special_needs_are_talked_to_every_two_weeks()
    {
        var school = Open().Student(李想, 陈建国, special: true).Student(张珊珊, 陈建国);
        Assert.Equal((1, 0), school.Figures("special_talk:2026-09-15", "2026-09-16"));
    }

    [Fact]
    public void One_with_nobody_eligible_is_listed_with_zeros_and_no_scopes()
    {
        var coverage = Open().Student(李想, 陈建国).Coverage("2026-09-16").Requirements.Single(r => r.Requirement.Id == "special_talk:2026-09-15");
        Assert.Equal((0, 0, 0, 0), (coverage.Eligible, coverage.Done, coverage.Open, coverage.Missed));
        Assert.Empty(coverage.ByGrade.Concat(coverage.ByClass).Concat(coverage.ByMentor));
    }

    [Fact]
    public void The_mentor_of_the_due_day_stays_accountable_for_what_was_missed()
    {
        var school = Open().Student(李想)
            .Mentor(李想, 陈建国, to: "2026-11-09").Mentor(李想, 王丽华, from: "2026-11-10", to: "2026-11-14").Mentor(李想, 欧阳雪, from: "2026-11-15");
        StaffId? Accountable(string on) => school.Coverage(on).Gaps.Single(gap => gap.Requirement.Id == BeforeExam).Mentor;
        Assert.Equal(陈建国, Accountable("2026-11-09"));
        Assert.Equal(王丽华, Accountable("2026-11-10"));
        Assert.Equal(王丽华, Accountable("2026-11-20"));
    }

    [Fact]
    public void The_first_named_mentor_answers_and_a_student_without_one_has_nobody()
    {
        var school = Open().Student(李想).Mentor(李想, 王丽华, rank: 1).Mentor(李想, 欧阳雪, rank: 0).Student(张珊珊);
        var gaps = school.Coverage("2026-11-05").Gaps.Where(gap => gap.Requirement.Id == BeforeExam).ToList();
        Assert.Equal(new StaffId?[] { 欧阳雪, null }, gaps.Select(gap => gap.Mentor));
    }
}
