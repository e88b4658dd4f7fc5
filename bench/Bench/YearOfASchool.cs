using Tutorship.Domain;

namespace Tutorship.Bench;

/// <summary>2,000 students in three grades, 134 mentors and a school year of 60,000 entries; the same each time.</summary>
internal static class YearOfASchool
{
    private const int Students = 2000;
    private const int Entries = 60_000;

    private static readonly DateOnly firstDay = new(2026, 9, 1);

    public static SchoolFacts Facts()
    {
        var students = Enumerable.Range(0, Students).Select(Student).ToList();
        var mentors = Enumerable.Range(0, (Students + 14) / 15).Select(number => new StaffMember(Mentor(number), $"导师{number}"));
        var mentorships = students.Select((student, number) => new Mentorship(student.Id, Mentor(number / 15), 0));
        return new SchoolFacts(
            new Roster(students, mentors, mentorships),
            new SchoolCalendar(Calendar()),
            new Plan(),
            [.. Enumerable.Range(0, Entries).Select(Entry)]);
    }

    private static Student Student(int number) =>
        new(new StudentId($"S{number:D5}"), $"学生{number}", $"高{"一二三"[number % 3]}", $"高{"一二三"[number % 3]}{number / 3 % 14 + 1}班")
        {
            HasSpecialNeeds = number % 40 == 0,
        };

    private static StaffId Mentor(int number) => new($"T{number:D3}");

    private static IEnumerable<CalendarRow> Calendar() =>
    [
        new(CalendarRowType.SchoolYear, "2026-2027学年", firstDay, new(2027, 7, 10)),
        new(CalendarRowType.Term, "第一学期", firstDay, new(2027, 1, 29)),
        new(CalendarRowType.Term, "第二学期", new(2027, 2, 22), new(2027, 7, 10)),
        new(CalendarRowType.Exam, "第一学期期中考试", new(2026, 11, 11), new(2026, 11, 13)),
        new(CalendarRowType.Exam, "第一学期期末考试", new(2027, 1, 20), new(2027, 1, 22)),
        new(CalendarRowType.Exam, "第二学期期中考试", new(2027, 4, 21), new(2027, 4, 23)),
        new(CalendarRowType.Exam, "第二学期期末考试", new(2027, 7, 1), new(2027, 7, 3)),
    ];

    // Multipliers that share no factor with the counts spread entries over students and days without a random generator.
    private static Entry Entry(int number)
    {
        var student = number * 7919 % Students;
        var kind = (number % 20) switch
        {
            < 14 => EntryKind.Talk,
            < 17 => EntryKind.ParentContact,
            < 19 => EntryKind.Visit,
            _ => number % 1000 == 999 ? EntryKind.LifeEvent : EntryKind.GrowthMessage,
        };
        return new Entry(new EntryId($"E{number:D6}"), kind, new StudentId($"S{student:D5}"), firstDay.AddDays(number * 101 % 312), Mentor(student / 15))
        {
            Strategies = kind == EntryKind.Talk ? (Strategy)(number % 32) : Strategy.None,
            Mode = number % 3 == 0 ? ContactMode.Phone : ContactMode.InPerson,
            IsVoided = number % 97 == 0,
        };
    }
}
