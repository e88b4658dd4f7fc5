using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

public sealed class LeaveBody(SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    private const int ColleaguesShown = 3;

    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.LeavePrefix, StringComparison.Ordinal);

    /// <summary>Somebody may have been found meanwhile.</summary>
    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        var mentor = new StaffId(row.Purpose[Purpose.LeavePrefix.Length..]);
        var uncovered = UncoveredLeaves.On(roster, SchoolTime.DayOf(time.GetUtcNow())).FirstOrDefault(leave => leave.Leave.Mentor == mentor);
        if (uncovered is null || StudentsFor(row.Receiver, uncovered, roster) is not { Count: > 0 } students)
        {
            return new OutboxVerdict.Drop("covered");
        }

        var leave = uncovered.Leave;
        var away = leave.Substitute is { } substitute ? NameOf(roster, substitute) : null;
        return new OutboxVerdict.Send(new OutgoingMessage.Text(
            LeavePhrases.Uncovered(NameOf(roster, mentor), away, leave, students, ColleaguesOf(roster, uncovered))));
    }

    /// <summary>Those of the grades whose leader, or office in place of one, somebody is.</summary>
    internal static IReadOnlyList<Student> StudentsFor(StaffId leader, UncoveredLeave uncovered, Roster roster) =>
        [.. uncovered.Students.Where(student => GradeLeaders.Of(roster, student.Grade).Contains(leader))];

    private static string NameOf(Roster roster, StaffId id) => roster.Find(id)?.Name ?? id.Value;

    /// <summary>Mentors in the same grade who are not away in those days, those with the fewest students first.</summary>
    private static IReadOnlyList<string> ColleaguesOf(Roster roster, UncoveredLeave uncovered)
    {
        var leave = uncovered.Leave;
        var grades = uncovered.Students.Select(student => student.Grade).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. roster.Staff
                .Where(member => member.MentorStatus == MentorStatus.Mentor && member.Id != leave.Mentor)
                .Where(member => !roster.Leaves.Any(other => other.Mentor == member.Id && other.From <= leave.To && other.To >= leave.From))
                .Select(member => (member.Name, Students: roster.StudentsOf(member.Id, leave.From).ToList()))
                .Where(one => one.Students.Exists(student => grades.Contains(student.Grade)))
                .OrderBy(one => one.Students.Count)
                .Select(one => one.Name)
                .Take(ColleaguesShown),
        ];
    }
}
