using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Tells the one who stands in, and the one who is away; unless somebody else was chosen meanwhile.</summary>
public sealed class SubstituteBody(SchoolFactsStore store) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.SubstitutePrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        var facts = JsonSerializer.Deserialize<SubstituteFacts>(row.Facts)!;
        var (mentor, substitute) = (new StaffId(facts.Mentor), new StaffId(facts.Substitute));
        var leave = roster.Leaves.FirstOrDefault(leave => leave.Mentor == mentor && leave.From == facts.From && leave.Substitute == substitute);
        if (leave is null)
        {
            return new OutboxVerdict.Drop("changed");
        }

        var students = UncoveredLeaves.StudentsOf(roster, leave, leave.From);
        return new OutboxVerdict.Send(new OutgoingMessage.Text(row.Receiver == mentor
            ? LeavePhrases.StoodInFor(NameOf(roster, substitute), leave, students.Count)
            : LeavePhrases.StandIn(NameOf(roster, mentor), leave, students)));
    }

    private static string NameOf(Roster roster, StaffId id) => roster.Find(id)?.Name ?? id.Value;
}
