using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>A life event was told of the wrong child: those who were already told of it hear that, within the hours for events.</summary>
public sealed class EventRecall(NoteProtector notes, TimeProvider clock)
{
    private const string Mistaken = "mistaken";

    /// <summary>True where somebody is told. The caller saves.</summary>
    public async Task<bool> TellAsync(Turn turn, EntryRow row, CancellationToken cancel)
    {
        if (row.Kind != EntryKind.LifeEvent)
        {
            return false;
        }

        var purpose = Purpose.Event(row.Id);
        var told = await turn.Db.Outbox
            .Where(sent => sent.Purpose == purpose && (sent.State == OutboxState.Sent || sent.State == OutboxState.Claimed))
            .Select(sent => sent.Receiver)
            .Distinct()
            .ToListAsync(cancel);
        var receivers = told.Where(receiver => receiver != turn.Sender.Id).ToList();
        turn.Db.Outbox.AddRange(receivers.Select(receiver => RowFor(turn, row, receiver)));
        return receivers.Count > 0;
    }

    private OutboxRow RowFor(Turn turn, EntryRow row, StaffId receiver)
    {
        var purpose = $"{Purpose.NoticePrefix}{Mistaken}:{row.Id.Value}";
        return new OutboxRow
        {
            Key = Purpose.Key(receiver, turn.Today, purpose),
            Receiver = receiver,
            Purpose = purpose,
            Urgency = Urgency.Event,
            Body = notes.Protect(turn.Db.SchoolId, OutgoingMessageJson.Write(new OutgoingMessage.Text(ReceiptPhrases.EventWasMistaken(turn.Student(row.StudentId))))),
            DueAt = DueAt(turn),
        };
    }

    private DateTimeOffset DueAt(Turn turn)
    {
        var time = TimeOnly.FromDateTime(turn.Now);
        return time < turn.Plan.EventHoursFrom ? SchoolTime.At(turn.Today, turn.Plan.EventHoursFrom)
            : time >= turn.Plan.EventHoursTo ? SchoolTime.At(turn.Today.AddDays(1), turn.Plan.EventHoursFrom)
            : clock.GetUtcNow();
    }
}
