using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>A hand-over on its way up, and the word back to who raised it.</summary>
public sealed class HandoffBody(SchoolFactsStore store) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => Purpose.IsHandoff(purpose);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var id = Purpose.HandoffIdOf(row.Purpose);
        var steps = await db.Audit.AsNoTracking()
            .Where(step => step.Subject == id && (step.Action == HandoffDesk.Raised || step.Action == HandoffDesk.Taken))
            .OrderBy(step => step.At)
            .ToListAsync(cancellationToken);
        var raised = steps.FirstOrDefault(step => step.Action == HandoffDesk.Raised);
        var taken = steps.FirstOrDefault(step => step.Action == HandoffDesk.Taken);
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        if (raised is null || roster.Find(new StudentId(raised.Reason)) is not { } student)
        {
            return new OutboxVerdict.Drop("unknown");
        }

        return (Purpose.RungOf(row.Purpose), taken) switch
        {
            (null, { } by) => Say(HandoffPhrases.Taken(NameOf(roster, by.ActorId), student)),
            ({ } rung, null) => Say(HandoffPhrases.Asked(NameOf(roster, raised.ActorId), student, SchoolTime.Of(raised.At), rung)),
            _ => new OutboxVerdict.Drop("taken"),
        };
    }

    private static OutboxVerdict.Send Say(string text) => new(new OutgoingMessage.Text(text));

    private static string NameOf(Roster roster, StaffId id) => roster.Find(id)?.Name ?? id.Value;
}
