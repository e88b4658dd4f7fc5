using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>Writes down who stands in for a mentor on leave, and has both told, in the caller's save.</summary>
public sealed class SubstituteDesk(TimeProvider time)
{
    public async Task ChooseAsync(
        TutorshipDb db, SlowFacts slow, Leave leave, StaffId substitute, CancellationToken cancellationToken)
    {
        var row = await db.Leaves
            .Where(row => row.MentorId == leave.Mentor && row.From == leave.From && row.To == leave.To)
            .OrderBy(row => row.Order)
            .FirstAsync(cancellationToken);
        row.ChosenSubstituteId = substitute;
        foreach (var receiver in new[] { substitute, leave.Mentor })
        {
            var told = RowFor(receiver, new SubstituteFacts(leave.Mentor.Value, leave.From, substitute.Value), leave, slow);
            if (!await db.Outbox.AnyAsync(other => other.Key == told.Key, cancellationToken))
            {
                db.Outbox.Add(told);
            }
        }
    }

    private OutboxRow RowFor(StaffId receiver, SubstituteFacts facts, Leave leave, SlowFacts slow)
    {
        var purpose = Purpose.Substitute(leave.Mentor, new StaffId(facts.Substitute));
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, leave.From, purpose),
            Receiver = receiver,
            Purpose = purpose,
            Facts = JsonSerializer.Serialize(facts),
            Urgency = Urgency.Reminder,
            DueAt = WorkingHours.NextFrom(time.GetUtcNow(), new SchoolFacts(slow.Roster, slow.Calendar, slow.Plan, [])),
            NotAfter = SchoolTime.At(leave.To.AddDays(1), TimeOnly.MinValue),
        };
    }
}

/// <summary>Which choice a row tells of.</summary>
internal sealed record SubstituteFacts(string Mentor, DateOnly From, string Substitute);
