using Tutorship.Scheduler.Jobs;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Asks the next rung when nobody has taken a hand-over within the plan's minutes, at any hour; above the last rung everybody
/// again, once an hour.
/// </summary>
public sealed class HandoffRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, HandoffDesk desk, TimeProvider time) : IRound
{
    private static readonly TimeSpan AllAgainEvery = TimeSpan.FromHours(1);

    public async Task RunAsync(string schoolId, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        foreach (var handoff in await desk.OpenAsync(db, cancellationToken))
        {
            await ClimbAsync(db, handoff, cancellationToken);
        }
    }

    /// <summary>Every rung that is due and was not asked yet: a scheduler that was down leaves none out.</summary>
    private async Task ClimbAsync(TutorshipDb db, OpenHandoff handoff, CancellationToken cancellationToken)
    {
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var now = time.GetUtcNow();
        var chain = HandoffChain.Of(slow.Roster, handoff.RaisedBy, SchoolTime.DayOf(now));
        if (chain.Count == 0)
        {
            return;
        }

        var due = RungDue(now - handoff.RaisedAt, TimeSpan.FromMinutes(slow.Plan.HandoffMinutes), chain.Count);
        var rungs = due < chain.Count ? Enumerable.Range(1, due) : Enumerable.Range(1, chain.Count - 1).Append(due);
        foreach (var rung in rungs)
        {
            foreach (var receiver in HandoffChain.ReceiversOf(chain, rung))
            {
                await outbox.AddAsync(db, HandoffDesk.RowFor(handoff, receiver, rung, now), cancellationToken);
            }
        }
    }

    /// <summary>0 is asked when it is raised; from the chain's length on everybody is asked again, once an hour.</summary>
    private static int RungDue(TimeSpan open, TimeSpan wait, int rungs)
    {
        var climbed = (int)(open / wait);
        return climbed < rungs ? climbed : rungs + (int)((open - (wait * rungs)) / AllAgainEvery);
    }
}
