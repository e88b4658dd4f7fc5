using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What the ladder left behind in some grades, and who is told of it.</summary>
internal static class PastLadder
{
    /// <summary>Days back that a message which did not go out is made up for.</summary>
    private const int DaysBack = 7;

    /// <summary>Grade leaders with their grades; the office for a grade without one.</summary>
    public static IEnumerable<(StaffId Leader, IReadOnlyList<string> Grades)> Leaders(Roster roster) =>
        roster.Students.Select(student => student.Grade).Distinct(StringComparer.Ordinal)
            .SelectMany(grade => GradeLeaders.Of(roster, grade).Select(leader => (Leader: leader, Grade: grade)))
            .GroupBy(pair => pair.Leader, pair => pair.Grade)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group]));

    /// <summary>From a look at the life events alone: on most days nothing has ended.</summary>
    public static async Task<bool> HasAnyEndedAsync(
        TutorshipDb db, SlowFacts slow, IReadOnlyList<string> grades, DateOnly today, CancellationToken cancellationToken)
    {
        var lifeEvents = await db.Entries
            .Where(row => row.Kind == EntryKind.LifeEvent && row.VoidedAt == null)
            .Select(row => new Entry(row.Id, row.Kind, row.StudentId, row.On, row.AuthorId) { ReportedOn = row.ReportedOn })
            .ToListAsync(cancellationToken);
        return GapsOf(new SchoolFacts(slow.Roster, slow.Calendar, slow.Plan, lifeEvents), grades, today).Count > 0;
    }

    /// <summary>Gaps of what has ended since the school day before, or within a week; and of what will end in the summer.</summary>
    public static IReadOnlyList<Gap> GapsOf(SchoolFacts facts, IReadOnlyList<string> grades, DateOnly today) =>
    [
        .. grades.SelectMany(grade => EndedWindows.GapsOf(facts, grade, Since(facts.Calendar, grade, today), today.AddDays(-1))),
        .. grades.SelectMany(grade => EndedWindows.LeftForTheHolidays(facts, grade, today)),
    ];

    private static DateOnly Since(SchoolCalendar calendar, string grade, DateOnly today)
    {
        var week = today.AddDays(-DaysBack);
        return new SchoolDays(calendar, grade).Before(today) is { } before && before < week ? before : week;
    }
}
