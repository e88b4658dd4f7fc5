using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Digests;

/// <summary>At the plan's time on a scope's last school day of the week: one row for everybody who gets its digest, and one
/// for its picture, which goes after it.</summary>
public sealed class DigestRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, SchedulerOptions options, TimeProvider time)
    : IRound
{
    private readonly DailyHour daily = new(dbs, store, time);

    public Task RunAsync(string schoolId, CancellationToken cancellationToken) =>
        daily.RunAsync(schoolId, plan => plan.DigestTime, AddAsync, cancellationToken);

    private async Task AddAsync(TutorshipDb db, SlowFacts slow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var facts = new SchoolFacts(slow.Roster, slow.Calendar, slow.Plan, []);
        var today = SchoolTime.DayOf(now);
        var receivers = DigestReceivers.Of(facts.Roster).ToLookup(pair => pair.Scope, pair => pair.Receiver);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var group in receivers.Where(group => Digest.GoesOutOn(facts, today, group.Key)))
        {
            foreach (var receiver in group)
            {
                await outbox.AddAsync(db, RowFor(receiver, Purpose.Digest(group.Key.Name), facts.Plan, now), cancellationToken);
                if (options.HasPictures && !group.Key.IsClass)
                {
                    await outbox.AddAsync(db, RowFor(receiver, Purpose.HeatMap(group.Key.Name), facts.Plan, now), cancellationToken);
                }
            }
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static OutboxRow RowFor(StaffId receiver, string purpose, Plan plan, DateTimeOffset now)
    {
        var today = SchoolTime.DayOf(now);
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, today, purpose),
            Receiver = receiver,
            Purpose = purpose,
            Urgency = Urgency.Digest,
            DueAt = SendTime.NotBefore(now, SendTime.ForDigest(plan, today, receiver)),
            NotAfter = SchoolTime.At(today, plan.HoursTo),
        };
    }
}
