using System.Collections.Concurrent;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// At the plan's time: one row for everybody the day's plan reminds, and the reason for everybody it does not. From then to
/// the end of the plan's hours it asks again whenever roster, leaves or calendar change, or the process is new.
/// </summary>
public sealed class ReminderRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
    /// <summary>Spares the work, no more: the rows' keys keep a second run from doing anything.</summary>
    private readonly ConcurrentDictionary<string, (DateOnly Day, long Version)> done = new(StringComparer.Ordinal);

    public async Task RunAsync(string schoolId, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var now = time.GetUtcNow();
        var state = (SchoolTime.DayOf(now), slow.Version);
        if (IsTime(slow.Plan, SchoolTime.TimeOf(now)) && done.GetValueOrDefault(schoolId) != state)
        {
            await PlanDayAsync(db, now, cancellationToken);
            done[schoolId] = state;
        }
    }

    private static bool IsTime(Plan plan, TimeOnly time) =>
        time >= plan.ReminderTime && time >= plan.HoursFrom && time < plan.HoursTo;

    private async Task PlanDayAsync(TutorshipDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(now);
        var facts = await store.LoadAsync(db, today, cancellationToken);
        var wishes = await Wishes.LoadAsync(db, cancellationToken);
        var plan = ReminderPlan.On(facts, today, wishes.Muted, wishes.Snoozed);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var receiver in plan.Reminders.Select(reminder => reminder.Receiver).Distinct())
        {
            await outbox.AddAsync(db, RowFor(receiver, facts.Plan, now), cancellationToken);
        }

        await Suppressions.KeepAsync(db, today, plan.Silences, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static OutboxRow RowFor(StaffId receiver, Plan plan, DateTimeOffset now)
    {
        var today = SchoolTime.DayOf(now);
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, today, Purpose.Reminder),
            Receiver = receiver,
            Purpose = Purpose.Reminder,
            Urgency = Urgency.Reminder,
            DueAt = SendTime.NotBefore(now, SendTime.For(plan, today, receiver)),
            NotAfter = SchoolTime.At(today, plan.HoursTo),
        };
    }
}
