using System.Collections.Frozen;
using System.Reflection;
using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>Every name that is also a word is a name where one must stand, and the word everywhere else.</summary>
public class WordNamesLawTests
{
    private static readonly FrozenSet<string> Names =
        (FrozenSet<string>)typeof(NamesThatAreWords).GetField("Table", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Whoever is called like a day of the calendar has to be written with more around it.</summary>
    private static readonly string[] Days = ["元旦", "周日", "周末", "国庆", "清明"];

    [Fact]
    public void Behind_跟_it_is_a_name() =>
        Assert.Equal(Days.Order(StringComparer.Ordinal), Names.Where(name => !Talks(name, $"跟{name}谈了").SequenceEqual([name])).Order(StringComparer.Ordinal));

    [Fact]
    public void In_a_story_it_is_the_word() => Assert.Empty(Names.Where(name => !Talks(name, $"跟李想谈了谈，觉得他对{name}的理解挺好").SequenceEqual(["李想"])).Order());

    private static IEnumerable<string> Talks(string name, string text)
    {
        StaffId mentor = new("T01");
        string[] own = ["李想", name];
        SchoolRegister register = new(
            new Roster(
                [.. own.Select(student => new Student(new StudentId(student), student, "高二", "高二1班"))],
                [new StaffMember(mentor, "陈建国")],
                [.. own.Select(student => new Mentorship(new StudentId(student), mentor, 0))]),
            new SchoolCalendar([new CalendarRow(CalendarRowType.SchoolYear, "2026-2027学年", new(2026, 9, 1), new(2027, 7, 10))]));
        var reply = ReplyReader.Read(new(register, mentor, new(2026, 11, 5, 12, 10, 0), null, null), text);
        return reply is Reply.Recorded recorded ? recorded.Drafts.SelectMany(draft => draft.Students).Select(student => student.Value) : [];
    }
}
