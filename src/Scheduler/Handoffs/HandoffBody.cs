using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>A hand-over on its way up, and the words back to those who worry and to those who were asked.</summary>
public sealed class HandoffBody(SchoolFactsStore store, HandoffBook book) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => Purpose.IsHandoff(purpose);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var id = Purpose.HandoffIdOf(row.Purpose);
        var handoff = (await book.LatelyAsync(db, cancellationToken)).FirstOrDefault(handoff => handoff.Id == id);
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        if (handoff is null || roster.Find(handoff.Student) is not { } student)
        {
            return new OutboxVerdict.Drop("unknown");
        }

        return (Purpose.RungOf(row.Purpose), handoff) switch
        {
            ({ } rung, { IsOpen: true }) => Say(HandoffPhrases.Asked(Names(roster, handoff.Worried), student, SchoolTime.Of(handoff.RaisedAt), rung, handoff.Declined.Count > 0)),
            ({ }, { IsWithdrawn: true }) => new OutboxVerdict.Drop("withdrawn"),
            ({ }, _) => new OutboxVerdict.Drop("taken"),
            (null, { IsOpen: true }) when row.Purpose == Purpose.UnansweredHandoff(id) => Say(HandoffPhrases.Unanswered(student)),
            (null, { IsOpen: true }) when row.Purpose == Purpose.SlowedHandoff(id) => Say(HandoffPhrases.Slowed(student)),
            (null, { TakenBy: { } by }) when row.Purpose == Purpose.TakenHandoff(id) => Say(HandoffPhrases.Taken(NameOf(roster, by), student)),
            (null, { GivenBackBy: { } by }) when row.Purpose == Purpose.GivenBackHandoff(id) => Say(HandoffPhrases.GivenBack(NameOf(roster, by), student)),
            (null, { IsWithdrawn: true }) when handoff.Joined.Contains(row.Receiver) && row.Purpose == Purpose.WithdrawnHandoff(id) =>
                Say(HandoffPhrases.WithdrawnByAnother(NameOf(roster, handoff.RaisedBy), student)),
            (null, { IsWithdrawn: true }) when row.Purpose == Purpose.WithdrawnHandoff(id) => await WasAskedAsync(db, row, id, cancellationToken)
                ? Say(HandoffPhrases.Withdrawn(NameOf(roster, handoff.RaisedBy), student, SchoolTime.Of(handoff.RaisedAt)))
                : new OutboxVerdict.Drop("never_asked"),
            _ => new OutboxVerdict.Drop("overtaken"),
        };
    }

    /// <summary>Whoever never got the request need not hear that it is void.</summary>
    private static async Task<bool> WasAskedAsync(TutorshipDb db, OutboxRow row, string id, CancellationToken cancellationToken)
    {
        var prefix = $"{Purpose.HandoffPrefix}{id}:";
        return await db.Outbox.AnyAsync(
            other => other.Receiver == row.Receiver && other.Id != row.Id && other.Purpose.StartsWith(prefix)
                && (other.State == OutboxState.Sent || other.State == OutboxState.Unknown || other.State == OutboxState.Claimed),
            cancellationToken);
    }

    private static OutboxVerdict.Send Say(string text) => new(new OutgoingMessage.Text(text));

    private static string Names(Roster roster, IEnumerable<StaffId> staff) => string.Join('、', staff.Select(id => NameOf(roster, id)));

    private static string NameOf(Roster roster, StaffId id) => roster.Find(id)?.Name ?? id.Value;
}
