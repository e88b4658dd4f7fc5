using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>A hand-over that nobody can be asked to take: the administrators hear of it once a day, without a name.</summary>
public sealed class UnmannedBody(SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose == Purpose.Unmanned;

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        return HandoffChain.Of(roster, row.Receiver, SchoolTime.DayOf(time.GetUtcNow())).Count > 0
            ? new OutboxVerdict.Drop("manned")
            : new OutboxVerdict.Send(new OutgoingMessage.Text(HandoffPhrases.Unmanned()));
    }

    internal static IEnumerable<OutboxRow> RowsFor(Roster roster, DateTimeOffset now) => roster.Staff
        .Where(member => member.Has(RoleKind.Admin))
        .Select(administrator => new OutboxRow
        {
            Key = Purpose.Key(administrator.Id, SchoolTime.DayOf(now), Purpose.Unmanned),
            Receiver = administrator.Id,
            Purpose = Purpose.Unmanned,
            Urgency = Urgency.Handoff,
            DueAt = now,
        });
}
