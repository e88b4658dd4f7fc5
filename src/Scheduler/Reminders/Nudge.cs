using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// 催办: a leader's one more reminder to those with gaps, at most one a day; whoever was reminded that day already is
/// skipped, and counted. Asked for outside working hours, it goes at the beginning of the next, and to those who are there then.
/// </summary>
public sealed class Nudge(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, TimeProvider time)
{
    /// <param name="schoolId">The leader's school.</param>
    /// <param name="scope">Whose gaps count.</param>
    /// <param name="cancellationToken">Ends the work; nothing was added then.</param>
    public async Task<NudgeResult> SendAsync(string schoolId, DigestScope scope, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var goesAt = WorkingHours.NextFrom(time.GetUtcNow(), new SchoolFacts(slow.Roster, slow.Calendar, slow.Plan, []));
        var day = SchoolTime.DayOf(goesAt);
        var facts = await store.LoadAsync(db, day, cancellationToken);
        var reminded = await NudgeRows.RemindedAsync(db, day, cancellationToken);
        var receivers = NudgeReceivers.On(facts, scope, day, await Wishes.LoadAsync(db, cancellationToken));
        var nudged = 0;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var receiver in receivers.Reached.Where(receiver => !reminded.Contains(receiver)))
        {
            nudged += await outbox.AddAsync(db, NudgeRows.For(receiver, goesAt, facts.Plan), cancellationToken) ? 1 : 0;
        }

        await transaction.CommitAsync(cancellationToken);
        return new NudgeResult(nudged, receivers.Reached.Count - nudged, goesAt)
        {
            OnLeave = receivers.OnLeave,
            Muted = receivers.Muted,
            Snoozed = receivers.Snoozed,
        };
    }
}

/// <summary>How many are reminded once more, how many are not because they have been that day, and when it goes out.</summary>
public sealed record NudgeResult(int Nudged, int AlreadyReminded, DateTimeOffset GoesAt)
{
    /// <summary>Away then, with nobody in their place.</summary>
    public int OnLeave { get; init; }

    public int Muted { get; init; }

    public int Snoozed { get; init; }
}
