using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

public class StateTests
{
    private const string BeforeExam = "before_exam_talk:期中考试";

    [Theory]
    [InlineData("2026-10-31", null, null)] // upcoming: not listed
    [InlineData("2026-11-01", 0, "open")]
    [InlineData("2026-11-10", 0, "open")]
    [InlineData("2026-11-11", 0, "missed")]
    public void Without_a_talk_a_requirement_is_open_and_then_missed(string on, int? done, string? state)
    {
        var school = Open().Student(李想, 陈建国);
        Assert.Equal(done, school.Figures(BeforeExam, on)?.Done);
        Assert.Equal(state, school.Gap(BeforeExam, 李想, on));
    }

    [Theory]
    [InlineData("2026-10-31", 0)]
    [InlineData("2026-11-01", 1)]
    [InlineData("2026-11-10", 1)]
    [InlineData("2026-11-11", 0)]
    public void A_talk_satisfies_within_both_ends_of_the_window(string talked, int done) =>
        Assert.Equal((1, done), Open().Student(李想, 陈建国).Entry(Talk, 李想, talked).Figures(BeforeExam, "2026-11-20"));

    [Fact]
    public void An_entry_of_a_later_day_is_not_seen_yet()
    {
        var school = Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-11-05");
        Assert.Equal("open", school.Gap(BeforeExam, 李想, "2026-11-04"));
        Assert.Null(school.Gap(BeforeExam, 李想, "2026-11-05"));
    }

    [Fact]
    public void Anybody_s_talk_satisfies_every_window_that_holds_it()
    {
        var school = Open().Student(李想, 陈建国, special: true).Entry(Talk, 李想, "2026-11-10", 王丽华);
        Assert.Equal((1, 1), school.Figures(BeforeExam, "2026-11-20"));
        Assert.Equal((1, 1), school.Figures("special_talk:2026-11-10", "2026-11-20"));
    }

    [Fact]
    public void A_voided_entry_does_not_count() =>
        Assert.Equal("missed", Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-11-05", voided: true).Gap(BeforeExam, 李想, "2026-11-20"));

    [Theory]
    [InlineData(Visit)]
    [InlineData(ParentContact)]
    [InlineData(GrowthMessage)]
    public void Another_kind_is_no_talk(EntryKind kind) =>
        Assert.Equal("open", Open().Student(李想, 陈建国).Entry(kind, 李想, "2026-11-05").Gap(BeforeExam, 李想, "2026-11-06"));

    [Theory]
    [InlineData(ParentContact, true)]
    [InlineData(Visit, true)]
    [InlineData(Talk, false)]
    public void A_contact_about_a_life_event_is_with_the_parents_or_a_visit(EntryKind kind, bool isDone)
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-05").Entry(kind, 李想, "2026-11-06");
        Assert.Equal(isDone ? null : "open", school.Gap("life_event_contact:E1", 李想, "2026-11-07"));
    }

    [Theory]
    [InlineData("2026-11-09", null)] // told on the 9th, due on the 11th
    [InlineData("2026-11-11", null)]
    [InlineData("2026-11-12", "late")]
    [InlineData("2026-11-21", "missed")] // after the day asked about
    public void A_talk_after_a_life_event_s_due_day_is_late(string talked, string? state)
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-05", told: "2026-11-09").Entry(Talk, 李想, talked);
        Assert.Equal(state, school.Gap("life_event_talk:E1", 李想, "2026-11-20"));
        Assert.Equal(state is null ? 1 : 0, school.Figures("life_event_talk:E1", "2026-11-20")?.Done);
    }

    [Fact]
    public void A_late_contact_with_the_family_is_missed()
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-05").Entry(Visit, 李想, "2026-11-12");
        Assert.Equal("missed", school.Gap("life_event_contact:E1", 李想, "2026-11-20"));
    }

    [Fact]
    public void A_life_event_exists_from_the_day_it_was_told_on()
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-05", told: "2026-11-09");
        Assert.Null(school.Figures("life_event_talk:E1", "2026-11-08"));
        Assert.Equal("open", school.Gap("life_event_talk:E1", 李想, "2026-11-09"));
    }

    [Fact]
    public void An_entry_of_the_weeks_before_the_year_counts_for_its_first_talk()
    {
        Assert.Equal((1, 1), Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-08-25").Figures("term_start_talk:第一学期", "2026-08-28"));
        Assert.Equal((1, 0), Open().Student(李想, 陈建国).Entry(Talk, 李想, "2026-08-24").Figures("term_start_talk:第一学期", "2026-08-28"));
    }

    [Fact]
    public void A_day_outside_every_school_year_has_no_coverage() =>
        Assert.Null(CoverageReport.On(Open().Facts, Day("2026-07-31")));
}
