using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// After the ladder the gap goes to the grade leader, once: on the first school day after a window's end, everything that has
/// ended since in one message; what ends in the summer, on the last school day before.
/// </summary>
public sealed class PastLadderRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
    private readonly DailyHour daily = new(dbs, store, time);

    public Task RunAsync(string schoolId, CancellationToken cancellationToken) =>
        daily.RunAsync(schoolId, plan => plan.ReminderTime, TellAsync, cancellationToken);

    private async Task TellAsync(TutorshipDb db, SlowFacts slow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(now);
        List<(StaffId Leader, IReadOnlyList<string> Grades)> leaders =
        [
            .. PastLadder.Leaders(slow.Roster)
                .Select(pair => (pair.Leader, Grades: (IReadOnlyList<string>)[.. pair.Grades.Where(grade => slow.Calendar.IsSchoolDay(grade, today))]))
                .Where(pair => pair.Grades.Count > 0),
        ];
        if (!await PastLadder.HasAnyEndedAsync(db, slow, [.. leaders.SelectMany(pair => pair.Grades).Distinct()], today, cancellationToken))
        {
            return;
        }

        var facts = await store.LoadAsync(db, today, cancellationToken);
        foreach (var (leader, grades) in leaders)
        {
            var known = await ToldBeforeAsync(db, leader, today, cancellationToken);
            List<string> untold = [.. PastLadder.GapsOf(facts, grades, today).Select(gap => gap.Requirement.Id).Distinct().Where(id => !known.Contains(id))];
            if (untold.Count > 0)
            {
                await outbox.AddAgainAsync(db, RowFor(leader, untold, slow.Plan, now), cancellationToken);
            }
        }
    }

    /// <summary>
    /// Ids of the requirements that a leader was told of on other days, may have been, or is about to be; what never went out
    /// was not told.
    /// </summary>
    private static async Task<HashSet<string>> ToldBeforeAsync(
        TutorshipDb db, StaffId leader, DateOnly today, CancellationToken cancellationToken)
    {
        var key = Purpose.Key(leader, today, Purpose.PastLadder);
        var told = await db.Outbox
            .Where(row => row.Receiver == leader && row.Purpose == Purpose.PastLadder && row.Key != key)
            .Where(row => row.State != OutboxState.Dropped && row.State != OutboxState.Dead)
            .Select(row => row.Facts)
            .ToListAsync(cancellationToken);
        return told.SelectMany(facts => JsonSerializer.Deserialize<string[]>(facts)!).ToHashSet(StringComparer.Ordinal);
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
