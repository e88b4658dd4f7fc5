using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>What is still missing when the message goes out: somebody may have written down an earlier talk meanwhile.</summary>
public sealed class PastLadderBody(SchoolFactsStore store, TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose == Purpose.PastLadder;

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var today = SchoolTime.DayOf(time.GetUtcNow());
        var roster = (await store.SlowFactsAsync(db, cancellationToken)).Roster;
        var grades = PastLadder.Leaders(roster).FirstOrDefault(pair => pair.Leader == row.Receiver).Grades ?? [];
        var students = roster.Students.Where(student => grades.Contains(student.Grade)).Select(student => student.Id);
        var facts = await store.LoadForStudentsAsync(db, students, today, cancellationToken);
        var told = JsonSerializer.Deserialize<string[]>(row.Facts)!;
        List<Gap> gaps = [.. PastLadder.GapsOf(facts, grades, today).Where(gap => told.Contains(gap.Requirement.Id))];
        return gaps.Count == 0
            ? new OutboxVerdict.Drop(SilenceReason.Done.WireName)
            : new OutboxVerdict.Send(new OutgoingMessage.Text(PastLadderPhrases.Render(gaps, facts.Roster)));
    }
}
