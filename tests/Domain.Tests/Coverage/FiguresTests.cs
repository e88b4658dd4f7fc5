using static Tutorship.Domain.CalendarRowType;
using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

public class FiguresTests
{
    [Fact]
    public void Unmatched_are_enrolled_students_without_any_mentor()
    {
        var school = Open().Student(李想).Student(张珊珊, to: "2026-11-19").Student(赵子轩).Mentor(赵子轩, 王丽华, rank: 1);
        Assert.Equal([李想], school.Coverage("2026-11-20").Unmatched);
    }

    [Fact]
    public void Idle_are_mentors_by_status_who_mentor_nobody_enrolled()
    {
        var school = Open().Staff(欧阳雪, "欧阳雪", status: MentorStatus.Training)
            .Student(李想, 陈建国).Student(张珊珊, 王丽华, to: "2026-11-19");
        Assert.Equal([王丽华], school.Coverage("2026-11-20").IdleTeachers);
        Assert.Empty(school.Coverage("2026-11-19").IdleTeachers);
    }

    [Fact]
    public void Over_ratio_counts_co_mentored_students_once()
    {
        var school = Open().With(new Domain.Plan { MaxStudentsPerMentor = 1 })
            .Student(李想, 陈建国).Student(张珊珊, 王丽华).Mentor(张珊珊, 陈建国, rank: 1).Mentor(张珊珊, 王丽华, rank: 2);
        Assert.Equal([陈建国], school.Coverage("2026-11-20").OverRatio);
    }

    [Theory]
    [InlineData("2026-11-06", true)] // fourteen days ago
    [InlineData("2026-11-07", false)] // D − 13
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)] // not yet
    public void A_mentor_with_gaps_is_silent_after_fourteen_days(string wrote, bool isSilent)
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 王丽华).Entry(ParentContact, 张珊珊, wrote, 陈建国);
        Assert.Equal(isSilent ? [陈建国, 王丽华] : [王丽华], school.Coverage("2026-11-20").SilentMentors);
    }

    [Fact]
    public void A_mentor_without_gaps_is_not_silent()
    {
        var school = WithoutTerms().Student(李想, 陈建国).Entry(Visit, 李想, "2026-09-05", 王丽华);
        Assert.Empty(school.Coverage("2026-11-20").SilentMentors);
    }

    [Fact]
    public void Face_to_face_counts_contacts_and_visits_of_the_term_whose_mode_is_known()
    {
        var school = Open().Student(李想, 陈建国)
            .Entry(Visit, 李想, "2026-08-31") // before the term
            .Entry(Visit, 李想, "2026-09-01")
            .Entry(ParentContact, 李想, "2026-11-20", mode: ContactMode.Phone)
            .Entry(ParentContact, 李想, "2026-11-20", mode: ContactMode.Unspecified)
            .Entry(Talk, 李想, "2026-11-20")
            .Entry(Visit, 李想, "2026-11-21"); // not yet
        Assert.Equal(new Share(1, 2), school.Coverage("2026-11-20").FaceToFace);
        Assert.Equal(new Share(0, 0), school.Coverage("2027-02-10").FaceToFace); // between terms
    }

    [Fact]
    public void Strategies_count_every_talk_under_each_it_touched()
    {
        var school = Open().Student(李想, 陈建国)
            .Entry(Talk, 李想, "2026-09-02", strategies: Strategy.Academic | Strategy.Psychological)
            .Entry(Talk, 李想, "2026-09-03", strategies: Strategy.Academic)
            .Entry(Talk, 李想, "2026-09-04")
            .Entry(Visit, 李想, "2026-09-04", strategies: Strategy.Life);
        Assert.Equal(new StrategyCounts(0, 2, 1, 0, 0, 1), school.Coverage("2026-11-20").Strategies);
    }

    [Fact]
    public void The_term_is_the_first_row_that_holds_the_day()
    {
        var school = WithoutTerms().With(Term, "高三提前", "2026-09-10", "2026-12-01", "高三").With(Term, "第一学期", "2026-09-01", "2027-01-29")
            .Student(李想, 陈建国).Entry(Talk, 李想, "2026-09-05").Entry(Talk, 李想, "2026-09-10");
        Assert.Equal(1, school.Coverage("2026-11-20").Strategies.None);
        Assert.Equal(2, school.Coverage("2026-12-02").Strategies.None);
    }

    [Fact]
    public void Longest_without_contact_counts_from_the_year_or_the_enrolment_where_nobody_met_the_student()
    {
        var school = Open()
            .Student(张珊珊, 陈建国).Student(李想, 陈建国).Student(赵子轩, 陈建国, from: "2026-11-10")
            .Entry(Talk, 李想, "2026-08-31") // before the year: not seen
            .Entry(Visit, 张珊珊, "2026-10-11").Entry(Talk, 张珊珊, "2026-10-10").Entry(ParentContact, 张珊珊, "2026-11-19");
        Assert.Equal(
            [new(李想, 80), new(张珊珊, 40), new DaysWithoutContact(赵子轩, 10)],
            school.Coverage("2026-11-20").LongestWithoutContact);
    }

    [Fact]
    public void Longest_without_contact_is_never_below_zero_and_breaks_ties_by_id()
    {
        var school = Open().Student(张珊珊, 陈建国).Student(李想, 陈建国);
        Assert.Equal([new(李想, 0), new DaysWithoutContact(张珊珊, 0)], school.Coverage("2026-08-20").LongestWithoutContact);
    }

    [Fact]
    public void Longest_without_contact_names_as_many_as_the_plan_lists()
    {
        var school = Open().With(new Domain.Plan { LongestList = 1 }).Student(张珊珊, 陈建国).Student(李想, 陈建国);
        Assert.Equal([李想], school.Coverage("2026-11-20").LongestWithoutContact.Select(one => one.Student));
    }
}
