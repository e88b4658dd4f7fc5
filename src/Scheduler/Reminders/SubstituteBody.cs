using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Tells the one who stands in, and the one who is away; unless somebody else was chosen meanwhile, or the leave has ended.</summary>
public sealed class SubstituteBody(SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.SubstitutePrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        var facts = JsonSerializer.Deserialize<SubstituteFacts>(row.Facts)!;
        var (mentor, substitute) = (new StaffId(facts.Mentor), new StaffId(facts.Substitute));
        var leave = facts.LeaveIn(roster);
        if (leave is null || leave.Substitute != substitute || leave.To < SchoolTime.DayOf(time.GetUtcNow()))
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
