using static Tutorship.Domain.CalendarRowType;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Calendar;

public class SchoolYearTests
{
    [Theory]
    [InlineData("2026-07-31", null)] // 32 days before
    [InlineData("2026-08-01", "2026-2027学年")] // 31 days before
    [InlineData("2026-09-01", "2026-2027学年")]
    [InlineData("2027-07-10", "2026-2027学年")]
    [InlineData("2027-07-31", "2026-2027学年")] // 21 days after
    [InlineData("2027-08-01", null)] // 22 days after
    public void A_day_belongs_to_the_year_that_holds_it_or_is_near(string day, string? year) =>
        Assert.Equal(year, SchoolYear.Of(Open().Facts, Day(day))?.Row.Name);

    [Fact]
    public void A_day_between_two_years_belongs_to_the_one_to_come()
    {
        var facts = Open().With(CalendarRowType.SchoolYear, "2027-2028学年", "2027-08-20", "2028-07-10").Facts;
        Assert.Equal("2027-2028学年", SchoolYear.Of(facts, Day("2027-07-20"))!.Row.Name);
        Assert.Equal("2026-2027学年", SchoolYear.Of(facts, Day("2027-07-19"))!.Row.Name);
    }

    [Fact]
    public void A_term_that_the_year_does_not_hold_entirely_is_not_its()
    {
        var facts = WithoutTerms().With(Term, "暑期", "2027-07-01", "2027-07-11").Facts;
        Assert.Empty(SchoolYear.Of(facts, Day("2027-07-05"))!.Terms);
    }

    [Fact]
    public void A_label_tells_rows_of_one_name_apart_by_grades_then_by_start()
    {
        var year = SchoolYear.Of(
            Open()
                .With(Exam, "月考", "2026-10-12", "2026-10-13", "高三; 高二")
                .With(Exam, "月考", "2026-12-14", "2026-12-15")
                .With(Exam, "月考", "2027-03-14", "2027-03-15").Facts,
            Day("2026-09-01"))!;
        Assert.Equal(
            ["期中考试", "月考@高三;高二", "月考@2026-12-14", "月考@2027-03-14"],
            year.Exams.Select(year.LabelOf));
    }

    [Theory]
    [InlineData("2026-08-01", true)]
    [InlineData("2026-07-31", false)]
    [InlineData("2027-08-10", true)]
    [InlineData("2027-08-11", false)]
    public void Entries_count_from_31_days_before_to_31_days_after(string day, bool counts) =>
        Assert.Equal(counts, SchoolYear.Of(Open().Facts, Day("2026-09-01"))!.Counts(Day(day)));

    [Fact]
    public void The_year_gone_by_is_nothing_before_it_and_all_of_it_after()
    {
        var year = SchoolYear.Of(Open().Facts, Day("2026-09-01"))!;
        Assert.Equal("0.0%", year.GoneBy(Day("2026-08-15")).Percent());
        Assert.Equal("25.6%", year.GoneBy(Day("2026-11-20")).Percent());
        Assert.Equal("100.0%", year.GoneBy(Day("2027-07-20")).Percent());
    }
}
