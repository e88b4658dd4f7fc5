using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>At the plan's time: one row for everybody the day's plan reminds, and the reason for everybody it does not.</summary>
public sealed class ReminderRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
    private readonly DailyHour daily = new(dbs, store, time);

    public Task RunAsync(string schoolId, CancellationToken cancellationToken) =>
        daily.RunAsync(schoolId, plan => plan.ReminderTime, PlanDayAsync, cancellationToken);

    private async Task PlanDayAsync(TutorshipDb db, SlowFacts slow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(now);
        var facts = await store.LoadAsync(db, today, cancellationToken);
        var wishes = await Wishes.LoadAsync(db, cancellationToken);
        var plan = ReminderPlan.On(facts, today, wishes.Muted, wishes.Snoozed);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var added = new List<StaffId>();
        foreach (var receiver in plan.Reminders.Select(reminder => reminder.Receiver).Distinct())
        {
            if (await outbox.AddAgainAsync(db, RowFor(receiver, facts.Plan, now), cancellationToken))
            {
                added.Add(receiver);
            }
        }

        await Suppressions.ForgetAsync(db, today, added, cancellationToken);
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
