using System.Globalization;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// Tells the grade leaders once when a leave without substitute begins; one that begins on a day off, on their next school day.
/// </summary>
public sealed class LeaveRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
    private const int DaysBack = 10;

    public async Task RunAsync(string schoolId, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var now = time.GetUtcNow();
        var local = SchoolTime.TimeOf(now);
        if (local < slow.Plan.HoursFrom || local >= slow.Plan.HoursTo)
        {
            return;
        }

        var today = SchoolTime.DayOf(now);
        foreach (var uncovered in Begun(slow.Roster, today))
        {
            foreach (var leader in LeadersOnDuty(uncovered, slow, today))
            {
                await outbox.AddAsync(db, RowFor(uncovered.Leave, leader, now, SchoolTime.At(today, slow.Plan.HoursTo)), cancellationToken);
            }
        }
    }

    private static IEnumerable<UncoveredLeave> Begun(Roster roster, DateOnly today) =>
        Enumerable.Range(0, DaysBack)
            .SelectMany(back => UncoveredLeaves.BeginningOn(roster, today.AddDays(-back)))
            .Where(uncovered => uncovered.Leave.Holds(today));

    private static IEnumerable<StaffId> LeadersOnDuty(UncoveredLeave uncovered, SlowFacts slow, DateOnly today) =>
        uncovered.GradeLeaders.Where(leader => uncovered.Students.Any(student =>
            slow.Roster.Find(leader)?.LeadsGrade(student.Grade) == true && slow.Calendar.IsSchoolDay(student.Grade, today)));

    private static OutboxRow RowFor(Leave leave, StaffId leader, DateTimeOffset now, DateTimeOffset lastMoment)
    {
        var purpose = Purpose.Leave(leave.Mentor);
        return new OutboxRow
        {
            Key = Purpose.Key(leader, leave.From, purpose),
            Receiver = leader,
            Purpose = purpose,
            Facts = leave.From.ToString("O", CultureInfo.InvariantCulture),
            Urgency = Urgency.Reminder,
            DueAt = SendTime.OffRoundMinutes(now),
            NotAfter = lastMoment,
        };
    }
}
