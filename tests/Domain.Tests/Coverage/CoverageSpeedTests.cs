using System.Diagnostics;
using Xunit.Abstractions;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Coverage;

[Collection(nameof(AloneCollection))]
public class CoverageSpeedTests(ITestOutputHelper output)
{
    // A generous multiple of what it takes (the figure is printed), so that a busy machine does not fail the build.
    private static readonly TimeSpan bound = TimeSpan.FromSeconds(2);

    [Fact]
    public void Two_thousand_students_and_a_year_of_entries_are_counted_in_a_moment()
    {
        var facts = LargeSchool();
        Measure("coverage", () => CoverageReport.On(facts, Day("2027-06-20")));
        Measure("reminders", () => ReminderPlan.On(facts, Day("2027-03-01")));
        Measure("digest", () => Domain.Digest.Of(facts, Day("2027-06-20"), DigestScope.School));
        Measure("one mentor", () => MentorGaps.On(facts with { Entries = [.. facts.Entries.Take(400)] }, new StaffId("M001"), Day("2027-06-20")));
        Measure("json", () => CoverageJson.Write(CoverageReport.On(facts, Day("2027-06-20"))!));
    }

    private void Measure(string what, Func<object?> work)
    {
        work();
        var best = Enumerable.Range(0, 5).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            work();
            return watch.Elapsed;
        });
        output.WriteLine($"{what}: {best.TotalMilliseconds:0.0} ms");
        Assert.True(best < bound, $"{what} took {best}");
    }

    private static SchoolFacts LargeSchool()
    {
        List<Student> students = [];
        List<Mentorship> mentorships = [];
        List<Entry> entries = [];
        var first = Day("2026-09-01");
        for (var n = 0; n < 2000; n++)
        {
            var id = new StudentId($"S{n:0000}");
            var grade = $"高{"一二三"[n % 3]}";
            students.Add(new Student(id, $"学生{n}", grade, $"{grade}{n % 14}班") { HasSpecialNeeds = n % 20 == 0 });
            mentorships.Add(new Mentorship(id, new StaffId($"M{n % 150:000}"), 0));
            for (var e = 0; e < 30; e++)
            {
                var kind = e == 0 && n % 10 == 0 ? EntryKind.LifeEvent : (EntryKind)((n + e) % 4);
                entries.Add(new Entry(new EntryId($"E{n}-{e}"), kind, id, first.AddDays(((n * 31) + (e * 17)) % 290), new StaffId($"M{n % 150:000}")));
            }
        }

        var calendar = Open().With(CalendarRowType.Exam, "期末考试", "2027-01-20", "2027-01-22").Facts.Calendar;
        var staff = Enumerable.Range(0, 150).Select(n => new StaffMember(new StaffId($"M{n:000}"), $"老师{n}"));
        return new SchoolFacts(new Roster(students, staff, mentorships), calendar, new Domain.Plan(), entries);
    }
}
