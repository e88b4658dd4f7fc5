using Tutorship.Domain;
using Tutorship.Storage.Import;

namespace Tutorship.Storage.Tests.Import;

/// <summary>The school that is served when none is configured, on the afternoon of 6 November 2026.</summary>
public sealed class DemoSchoolTests
{
    private static readonly DateOnly Today = new(2026, 11, 6);

    private readonly SchoolFacts facts =
        Assert.IsType<SchoolFolderReading.Good>(SchoolFolder.Read(Path.Combine(AppContext.BaseDirectory, "Demo", "School")))
            .Contents.ToFacts();

    [Fact]
    public void It_is_a_whole_school()
    {
        Assert.Equal((204, 26, 12), (facts.Roster.Students.Count, facts.Roster.Staff.Count, Classes().Count()));
        Assert.All(Classes(), one => Assert.Single(facts.Roster.Staff, member => member.HomeroomClass == one));
        foreach (var kind in Enum.GetValues<RoleKind>())
        {
            Assert.Contains(facts.Roster.Staff, member => member.Has(kind));
        }
    }

    [Fact]
    public void Its_entries_end_on_the_day_before_and_never_write_for_a_stranger()
    {
        Assert.All(facts.Entries, entry => Assert.True(entry.On < Today));
        Assert.All(facts.Entries, entry => Assert.NotNull(facts.Roster.Find(entry.Student)));
    }

    [Fact]
    public void Chen_jianguo_still_has_three_students_to_talk_with_before_the_exam()
    {
        var mentor = facts.Roster.Staff.Single(member => member.Name == "陈建国");
        var left = facts.Roster.StudentsOf(mentor.Id, Today)
            .Where(student => !facts.Entries.Any(entry => entry.Student == student.Id && entry.Kind == EntryKind.Talk && entry.On >= new DateOnly(2026, 11, 1)))
            .Select(student => student.Name);

        Assert.Equal(12, facts.Roster.StudentsOf(mentor.Id, Today).Count());
        Assert.Equal(["赵子轩", "李思远", "王子涵"], left);
    }

    [Fact]
    public void Something_is_left_to_do_for_everybody_who_looks_at_figures()
    {
        var mentored = facts.Roster.Students.ToLookup(student => facts.Roster.PrimaryMentorOf(student.Id, Today));
        Assert.Single(mentored[null]);
        Assert.Contains(facts.Roster.Staff, member => facts.Roster.StudentsOf(member.Id, Today).Count() > facts.Plan.MaxStudentsPerMentor);
        Assert.Contains(facts.Roster.Staff, member =>
            member.MentorStatus == MentorStatus.Mentor && !facts.Roster.StudentsOf(member.Id, Today).Any());
        Assert.Equal(3, facts.Entries.Count(entry => entry.Kind == EntryKind.LifeEvent));
    }

    private IEnumerable<string> Classes() => facts.Roster.Students.Select(student => student.Class).Distinct();
}
