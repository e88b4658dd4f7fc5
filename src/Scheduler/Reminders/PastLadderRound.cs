using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// After the ladder the gap goes to the grade leader, once: on the first school day after a window's end, everything that has
/// ended since in one message.
/// </summary>
public sealed class PastLadderRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
    private readonly DailyHour daily = new(dbs, store, time);

    public Task RunAsync(string schoolId, CancellationToken cancellationToken) =>
        daily.RunAsync(schoolId, plan => plan.ReminderTime, TellAsync, cancellationToken);

    private async Task TellAsync(TutorshipDb db, SlowFacts slow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(now);
        foreach (var (leader, grades) in PastLadder.Leaders(slow.Roster))
        {
            List<string> schoolGrades = [.. grades.Where(grade => slow.Calendar.IsSchoolDay(grade, today))];
            if (schoolGrades.Count > 0 && await UntoldAsync(db, slow, leader, schoolGrades, today, cancellationToken) is { Count: > 0 } untold)
            {
                await outbox.AddAsync(db, RowFor(leader, untold, slow.Plan, now), cancellationToken);
            }
        }
    }

    /// <summary>Ids of requirements that have ended with somebody missed, and that the leader was not told of.</summary>
    private async Task<IReadOnlyList<string>> UntoldAsync(
        TutorshipDb db, SlowFacts slow, StaffId leader, IReadOnlyList<string> grades, DateOnly today, CancellationToken cancellationToken)
    {
        if (!await PastLadder.HasAnyEndedAsync(db, slow, grades, today, cancellationToken))
        {
            return [];
        }

        var told = await db.Outbox
            .Where(row => row.Receiver == leader && row.Purpose == Purpose.PastLadder)
            .Select(row => new { row.Key, row.Facts })
            .ToListAsync(cancellationToken);
        var key = Purpose.Key(leader, today, Purpose.PastLadder);
        var known = told.Where(row => row.Key != key).SelectMany(row => JsonSerializer.Deserialize<string[]>(row.Facts)!).ToHashSet(StringComparer.Ordinal);
        var facts = await store.LoadAsync(db, today, cancellationToken);
        return [.. PastLadder.GapsOf(facts, grades, today).Select(gap => gap.Requirement.Id).Distinct().Where(id => !known.Contains(id))];
    }

    private static OutboxRow RowFor(StaffId leader, IReadOnlyList<string> requirements, Plan plan, DateTimeOffset now)
    {
        var today = SchoolTime.DayOf(now);
        return new OutboxRow
        {
            Key = Purpose.Key(leader, today, Purpose.PastLadder),
            Receiver = leader,
            Purpose = Purpose.PastLadder,
            Facts = JsonSerializer.Serialize(requirements),
            Urgency = Urgency.Reminder,
            DueAt = SendTime.NotBefore(now, SendTime.For(plan, today, leader)),
            NotAfter = SchoolTime.At(today, plan.HoursTo),
        };
    }
}
