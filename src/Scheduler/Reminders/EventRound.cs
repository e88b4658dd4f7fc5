using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// A life event that was told today, or last night, goes at once and by itself, on any day, within the plan's hours for
/// events. Its key holds the day it was told on, so that it goes once; what was dropped before it went out goes again where it
/// is still open, be it to whoever stands in now.
/// </summary>
public sealed class EventRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time) : IRound
{
    public async Task RunAsync(string schoolId, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var now = time.GetUtcNow();
        var plan = (await store.SlowFactsAsync(db, cancellationToken)).Plan;
        if (SchoolTime.TimeOf(now) is var local && local >= plan.EventHoursFrom && local < plan.EventHoursTo
            && await UntoldAsync(db, SchoolTime.DayOf(now), cancellationToken) is { Count: > 0 } untold)
        {
            await TellAsync(db, untold, now, cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<EntryRow>> UntoldAsync(TutorshipDb db, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddDays(-1);
        var recent = await db.Entries.AsNoTracking()
            .Where(row => row.Kind == EntryKind.LifeEvent && row.VoidedAt == null)
            .Where(row => (row.ReportedOn ?? row.On) >= since && (row.ReportedOn ?? row.On) <= today)
            .ToListAsync(cancellationToken);
        var purposes = recent.Select(row => Purpose.Event(row.Id)).ToList();
        var told = await db.Outbox
            .Where(row => purposes.Contains(row.Purpose) && row.State != OutboxState.Dropped)
            .Select(row => row.Purpose)
            .ToListAsync(cancellationToken);
        return [.. recent.Where(row => !told.Contains(Purpose.Event(row.Id)))];
    }

    private async Task TellAsync(
        TutorshipDb db, IReadOnlyList<EntryRow> untold, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(now);
        var facts = await store.LoadForStudentsAsync(db, untold.Select(row => row.StudentId).Distinct(), today, cancellationToken);
        var reminders = StillOpen.Of(ReminderPlan.On(facts, today).Reminders, facts.Entries, today);
        var lastMoment = SchoolTime.At(today, facts.Plan.EventHoursTo);
        foreach (var lifeEvent in untold)
        {
            foreach (var receiver in ReceiversOf(lifeEvent, reminders))
            {
                await outbox.AddAgainAsync(db, RowFor(lifeEvent, receiver, now, lastMoment), cancellationToken);
            }
        }
    }

    private static IEnumerable<StaffId> ReceiversOf(EntryRow lifeEvent, IReadOnlyList<Reminder> reminders) =>
        reminders
            .Where(reminder => reminder.Requirements.Any(reminded => EventBody.IsOf(reminded.Requirement, lifeEvent.Id)))
            .Select(reminder => reminder.Receiver)
            .Distinct();

    private static OutboxRow RowFor(EntryRow lifeEvent, StaffId receiver, DateTimeOffset now, DateTimeOffset lastMoment)
    {
        var purpose = Purpose.Event(lifeEvent.Id);
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, lifeEvent.ReportedOn ?? lifeEvent.On, purpose),
            Receiver = receiver,
            Purpose = purpose,
            Urgency = Urgency.Event,
            DueAt = now,
            NotAfter = lastMoment,
        };
    }
}
