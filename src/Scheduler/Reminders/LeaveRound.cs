using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// Tells the grade leaders once when students are left without anybody: a leave without substitute begins, or the substitute goes
/// too. On a day off it waits for their next school day; what did not reach them is told on the next one, while it lasts.
/// </summary>
public sealed class LeaveRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
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
        foreach (var uncovered in UncoveredLeaves.On(slow.Roster, today))
        {
            foreach (var leader in LeadersOnDuty(uncovered, slow, today))
            {
                if (!await WasToldAsync(db, uncovered, leader, cancellationToken))
                {
                    await outbox.AddAgainAsync(db, RowFor(uncovered, leader, now, SchoolTime.At(today, slow.Plan.HoursTo)), cancellationToken);
                }
            }
        }
    }

    private static IEnumerable<StaffId> LeadersOnDuty(UncoveredLeave uncovered, SlowFacts slow, DateOnly today) =>
        uncovered.GradeLeaders.Where(leader => LeaveBody.StudentsFor(leader, uncovered, slow.Roster)
            .Any(student => slow.Calendar.IsSchoolDay(student.Grade, today)));

    /// <summary>Or may have been, or is about to be; a leave that was moved is not told anew.</summary>
    private static async Task<bool> WasToldAsync(
        TutorshipDb db, UncoveredLeave uncovered, StaffId leader, CancellationToken cancellationToken)
    {
        var purpose = Purpose.Leave(uncovered.Leave.Mentor);
        var told = await db.Outbox
            .Where(row => row.Receiver == leader && row.Purpose == purpose)
            .Where(row => row.State != OutboxState.Dropped && row.State != OutboxState.Dead)
            .Select(row => row.Facts)
            .ToListAsync(cancellationToken);
        return told.Exists(since => DateOnly.ParseExact(since, "O", CultureInfo.InvariantCulture) >= uncovered.Since);
    }

    private static OutboxRow RowFor(UncoveredLeave uncovered, StaffId leader, DateTimeOffset now, DateTimeOffset lastMoment)
    {
        var purpose = Purpose.Leave(uncovered.Leave.Mentor);
        return new OutboxRow
        {
            Key = Purpose.Key(leader, SchoolTime.DayOf(now), purpose),
            Receiver = leader,
            Purpose = purpose,
            Facts = uncovered.Since.ToString("O", CultureInfo.InvariantCulture),
            Urgency = Urgency.Reminder,
            DueAt = SendTime.OffRoundMinutes(now),
            NotAfter = lastMoment,
        };
    }
}
