using static Tutorship.Domain.CalendarRowType;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Requirements;

public class YearRequirementsTests
{
    [Theory]
    [InlineData("term_start_talk:第一学期", "2026-08-25", "2026-09-21")]
    [InlineData("before_exam_talk:期中考试", "2026-11-01", "2026-11-10")]
    [InlineData("after_exam_talk:期中考试", "2026-11-14", "2026-11-27")]
    [InlineData("year_visit:2026-2027学年", "2026-09-01", "2027-07-10")]
    [InlineData("special_talk:2026-09-01", "2026-09-01", "2026-09-14")]
    [InlineData("special_talk:2026-09-15", "2026-09-15", "2026-09-28")]
    [InlineData("special_talk:2027-01-19", "2027-01-19", "2027-01-29")] // cut at the term's end
    [InlineData("growth_message:第一学期", "2027-01-15", "2027-02-05")]
    public void A_key_node_opens_a_window(string id, string opens, string due)
    {
        var requirement = Of(Open()).Single(requirement => requirement.Id == id);
        Assert.Equal((Day(opens), Day(due)), (requirement.Opens, requirement.Due));
    }

    [Fact]
    public void Only_important_exams_count()
    {
        var school = Open().With(Exam, "第一次月考", "2026-10-12", "2026-10-13");
        Assert.DoesNotContain(Of(school), requirement => requirement.Node.Name == "第一次月考");
        school.With(new Domain.Plan { ImportantExams = ["月考"] });
        Assert.Equal(
            ["before_exam_talk:第一次月考", "after_exam_talk:第一次月考"],
            Of(school).Where(requirement => requirement.Id.Contains("exam")).Select(requirement => requirement.Id));
    }

    [Fact]
    public void The_talk_after_an_exam_is_never_due_past_the_term()
    {
        var school = Open().With(Exam, "期末考试", "2027-01-20", "2027-01-22");
        Assert.Equal(Day("2027-01-29"), Of(school).Single(requirement => requirement.Id == "after_exam_talk:期末考试").Due);
    }

    [Fact]
    public void The_talk_after_an_exam_is_left_out_where_the_term_ends_with_it()
    {
        var school = Open().With(Exam, "期末考试", "2027-01-27", "2027-01-29");
        Assert.Equal(["before_exam_talk:期末考试"], Of(school).Where(r => r.Node.Name == "期末考试").Select(r => r.Id));
    }

    [Fact]
    public void An_exam_of_one_grade_ends_with_that_grade_s_own_term()
    {
        var school = WithoutTerms()
            .With(Term, "第一学期", "2026-09-01", "2027-01-22", "高一;高二")
            .With(Term, "第一学期", "2026-09-01", "2027-02-05", "高三")
            .With(Exam, "期末考试", "2027-01-20", "2027-01-22", "高三");
        Assert.Equal(Day("2027-02-05"), Of(school).Single(requirement => requirement.Id == "after_exam_talk:期末考试@高三").Due);
    }

    [Fact]
    public void An_exam_outside_the_year_brings_nothing()
    {
        var school = Open().With(Exam, "期末考试", "2027-07-09", "2027-07-11");
        Assert.DoesNotContain(Of(school), requirement => requirement.Node.Name == "期末考试");
    }

    [Fact]
    public void A_term_of_some_grades_labels_its_talks_and_periods()
    {
        var school = WithoutTerms().With(Term, "第一学期", "2026-08-17", "2026-08-20").With(Term, "第一学期", "2026-09-07", "2026-09-10", "高三");
        Assert.Equal(
            ["year_visit:2026-2027学年", "term_start_talk:第一学期@高三", "growth_message:第一学期@高三", "special_talk:2026-09-07@高三"],
            Of(school).Select(requirement => requirement.Id));
    }

    [Fact]
    public void Two_rows_of_one_name_are_told_apart_by_their_start()
    {
        var school = Open().With(Exam, "期中考试", "2027-04-21", "2027-04-23");
        Assert.Equal(
            ["before_exam_talk:期中考试@2026-11-11", "before_exam_talk:期中考试@2027-04-21"],
            Of(school).Where(r => r.Kind == RequirementKind.BeforeExamTalk).Select(r => r.Id));
    }

    [Theory]
    [InlineData(null, "2026-11-07", "2026-11-09", "2026-11-13")]
    [InlineData("2026-11-09", "2026-11-07", "2026-11-11", "2026-11-15")] // told two days later
    [InlineData("2026-11-05", "2026-11-07", "2026-11-09", "2026-11-13")] // told ahead
    public void A_life_event_asks_for_a_talk_and_a_contact(string? told, string opens, string talkDue, string contactDue)
    {
        var school = Open().Student(李想, 陈建国).Entry(EntryKind.LifeEvent, 李想, "2026-11-07", told: told);
        Requirement[] asked = [.. LifeEventRequirements.Of(school.Facts.Entries[0], new Domain.Plan())];
        Assert.Equal(["life_event_talk:E1", "life_event_contact:E1"], asked.Select(requirement => requirement.Id));
        Assert.Equal([Day(opens), Day(opens)], asked.Select(requirement => requirement.Opens));
        Assert.Equal([Day(talkDue), Day(contactDue)], asked.Select(requirement => requirement.Due));
    }

    private static IReadOnlyList<Requirement> Of(SampleSchool school) =>
        YearRequirements.Of(SchoolYear.Of(school.Facts, Day("2026-10-01"))!, school.Facts.Plan);
}
