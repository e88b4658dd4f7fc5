using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

public class DigestTests
{
    [Fact]
    public void The_object_has_the_contract_s_fields_in_their_order()
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 王丽华).Student(赵子轩, room: "高二2班")
            .Entry(Talk, 李想, "2026-11-15").Entry(Talk, 张珊珊, "2026-11-13").Entry(Visit, 张珊珊, "2026-10-08", mode: ContactMode.Video)
            .Entry(LifeEvent, 李想, "2026-11-19");
        Assert.Equal(
            """
            {"on":"2026-11-20","scope":"school","week":12,"requirements":[
            {"id":"after_exam_talk:期中考试","eligible":3,"done":1,"coverage":"33.3%","change":"—","open":2,"missed":0}],
            "visits":{"eligible":3,"done":1,"share":"33.3%","expected":"25.6%"},"never_reached":1,
            "life_events":{"open":2,"missed":0,"late":0},"unmatched":1,"face_to_face":"0.0%",
            "needs_help":[{"class":"高二1班","gaps":1},{"class":"高二2班","gaps":1}],"good":[]}
            """.Replace("\n", "", StringComparison.Ordinal),
            DigestJson.Write(Of(school, "2026-11-20", "school")));
    }

    [Theory]
    [InlineData("2026-11-10", "before_exam_talk:期中考试")]
    [InlineData("2026-11-13", "before_exam_talk:期中考试")]
    [InlineData("2026-11-17", "before_exam_talk:期中考试,after_exam_talk:期中考试")] // due a week ago
    [InlineData("2026-11-18", "after_exam_talk:期中考试")]
    [InlineData("2026-10-20", "")]
    [InlineData("2027-02-02", "")] // growth messages run, but no term does
    public void Key_nodes_are_listed_while_open_and_for_a_week(string on, string ids) =>
        Assert.Equal(ids, string.Join(',', Of(Open().Student(李想, 陈建国), on, "school").Requirements.Select(listed => listed.Requirement.Id)));

    [Theory]
    [InlineData("2026-09-01", 1)] // Tuesday
    [InlineData("2026-09-06", 1)]
    [InlineData("2026-09-07", 2)]
    [InlineData("2026-11-20", 12)]
    [InlineData("2027-02-10", null)]
    [InlineData("2027-02-22", 1)]
    public void Weeks_begin_on_Monday_and_count_from_the_term(string on, int? week) =>
        Assert.Equal(week, Of(Open().Student(李想, 陈建国), on, "school").Week);

    [Theory]
    [InlineData("2026-09-06", true)] // Sunday
    [InlineData("2027-01-31", true)]
    [InlineData("2027-02-10", false)]
    public void A_week_without_school_is_known(string on, bool hasSchool) =>
        Assert.Equal(hasSchool, Of(Open().Student(李想, 陈建国), on, "school").HasSchool);

    [Fact]
    public void The_change_is_against_a_week_ago()
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 陈建国).Entry(Talk, 李想, "2026-11-02").Entry(Talk, 张珊珊, "2026-11-09");
        var listed = Assert.Single(Of(school, "2026-11-10", "school").Requirements);
        Assert.Equal(("100.0%", "+50.0"), (listed.Share.Percent(), listed.Change));
        Assert.Equal("—", Assert.Single(Of(school, "2026-11-06", "school").Requirements).Change); // upcoming a week ago
    }

    [Fact]
    public void A_class_that_reached_everybody_this_week_is_good_and_next_week_no_news()
    {
        var school = Open().Student(李想, 陈建国).Student(张珊珊, 陈建国, room: "高二2班").Entry(Talk, 李想, "2026-11-02");
        Assert.Equal(["高二1班"], Of(school, "2026-11-06", "school").Good);
        Assert.Empty(Of(school, "2026-11-10", "school").Good);
    }

    [Fact]
    public void A_scope_counts_its_own_students_and_a_class_names_none_that_needs_help()
    {
        var school = Open().Student(李想, 陈建国, "高一").Student(张珊珊, 陈建国).Student(赵子轩, room: "高二2班");
        Assert.Equal(2, Of(school, "2026-11-10", "高二").Visits.Eligible);
        Assert.Equal(["高二1班", "高二2班"], Of(school, "2026-11-10", "高二").NeedsHelp.Select(help => help.Class));
        Assert.Empty(Of(school, "2026-11-10", "高二2班").NeedsHelp);
        Assert.Equal((1, 1), (Of(school, "2026-11-10", "高二2班").Unmatched, Of(school, "2026-11-10", "高二2班").NeverReached));
        Assert.Null(DigestScope.Find(school.Facts.Roster, "高四"));
    }

    [Theory]
    [InlineData("2026-12-09", 1)] // due on 11-09: thirty days ago
    [InlineData("2026-12-10", 0)]
    public void Life_events_fade_after_thirty_days(string on, int missed)
    {
        var school = Open().Student(李想, 陈建国).Entry(LifeEvent, 李想, "2026-11-07").Entry(ParentContact, 李想, "2026-11-08");
        Assert.Equal(new DigestLifeEvents(0, missed, 0), Of(school, on, "school").LifeEvents);
    }

    [Fact]
    public void No_mentor_appears_in_it()
    {
        var json = DigestJson.Write(Of(Open().Student(李想, 陈建国), "2026-11-10", "school"));
        Assert.DoesNotContain("T01", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-19", false)]
    [InlineData("2026-11-21", false)]
    public void It_goes_out_on_the_week_s_last_school_day(string on, bool goesOut) =>
        Assert.Equal(goesOut, Domain.Digest.GoesOutOn(Open().Student(李想, 陈建国).Facts, Day(on), DigestScope.School));

    private static Domain.Digest Of(SampleSchool school, string on, string scope) =>
        Domain.Digest.Of(school.Facts, Day(on), DigestScope.Find(school.Facts.Roster, scope)!)!;
}
