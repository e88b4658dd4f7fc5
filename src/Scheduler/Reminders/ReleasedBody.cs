using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Tells the one who stood in that it is over, in one line; unless they stand in again meanwhile.</summary>
public sealed class ReleasedBody(SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.ReleasedPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        var facts = JsonSerializer.Deserialize<SubstituteFacts>(row.Facts)!;
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var mentor = NameOf(roster, new StaffId(facts.Mentor));
        var leave = facts.LeaveIn(roster) is { } found && found.To >= today ? found : null;
        return leave?.Substitute == row.Receiver ? new OutboxVerdict.Drop("changed")
            : Say(leave?.Substitute is { } other ? LeavePhrases.ReleasedBy(NameOf(roster, other), mentor) : LeavePhrases.Released(mentor));
    }

    private static OutboxVerdict.Send Say(string line) => new(new OutgoingMessage.Text(line));

    private static string NameOf(Roster roster, StaffId id) => roster.Find(id)?.Name ?? id.Value;
}
