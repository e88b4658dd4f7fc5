using Tutorship.Domain;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Asks the next rung when nobody has taken a hand-over within the plan's minutes, at any hour; after a day everybody once a
/// morning, until somebody takes it or it is taken back. Whoever raised it hears when the whole chain was asked in vain, and when
/// it is asked more seldom.
/// </summary>
public sealed class HandoffRound(SchoolDbs dbs, SchoolFactsStore store, OutboxStore outbox, HandoffBook book, TimeProvider time) : IRound
{
    public async Task RunAsync(string schoolId, CancellationToken cancellationToken)
    {
        await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
        foreach (var handoff in await book.OpenAsync(db, cancellationToken))
        {
            foreach (var row in await DueAsync(db, handoff, cancellationToken))
            {
                await outbox.AddAsync(db, row, cancellationToken);
            }
        }
    }

    /// <summary>All that should have been asked by now; what was asked already stands there under its key.</summary>
    private async Task<IEnumerable<OutboxRow>> DueAsync(TutorshipDb db, Handoff handoff, CancellationToken cancellationToken)
    {
        var slow = await store.SlowFactsAsync(db, cancellationToken);
        var now = time.GetUtcNow();
        var open = now - handoff.RaisedAt;
        var chain = HandoffChain.For(slow.Roster, handoff, SchoolTime.DayOf(now));
        if (open >= HandoffClock.OftenFor)
        {
            return TellWorried(handoff, Purpose.SlowedHandoff(handoff.Id), now).Concat(AskInTheMorning(handoff, chain, slow, now));
        }

        if (chain.Count == 0)
        {
            return UnmannedBody.RowsFor(slow.Roster, now);
        }

        var due = HandoffClock.RungDue(open, TimeSpan.FromMinutes(slow.Plan.HandoffMinutes), chain.Count);
        return due < chain.Count
            ? Ask(handoff, chain, Enumerable.Range(0, due + 1), now)
            : Ask(handoff, chain, Enumerable.Range(0, chain.Count).Append(due), now)
                .Concat(TellWorried(handoff, Purpose.UnansweredHandoff(handoff.Id), now));
    }

    private static IEnumerable<OutboxRow> AskInTheMorning(
        Handoff handoff, IReadOnlyList<IReadOnlyList<StaffId>> chain, SlowFacts slow, DateTimeOffset now) =>
        HandoffClock.MorningDue(handoff.RaisedAt, now, slow.Plan) is not { } rung ? []
        : chain.Count == 0 ? UnmannedBody.RowsFor(slow.Roster, now)
        : Ask(handoff, chain, [rung], now);

    /// <summary>A scheduler that was down leaves no rung out.</summary>
    private static IEnumerable<OutboxRow> Ask(
        Handoff handoff, IReadOnlyList<IReadOnlyList<StaffId>> chain, IEnumerable<int> rungs, DateTimeOffset now) =>
        from rung in rungs
        from receiver in HandoffChain.ReceiversOf(chain, rung)
        select HandoffDesk.RowFor(handoff, receiver, Purpose.Handoff(handoff.Id, rung), now);

    private static IEnumerable<OutboxRow> TellWorried(Handoff handoff, string purpose, DateTimeOffset now) =>
        handoff.Worried.Select(worried => HandoffDesk.RowFor(handoff, worried, purpose, now));
}
