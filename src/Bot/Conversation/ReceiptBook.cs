using System.Text;
using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Channels;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>Remembers what a message that changed something was answered, in the transaction that changes it.</summary>
public sealed class ReceiptBook(NoteProtector notes, TimeProvider clock)
{
    private const string AnswerPurpose = "answer";

    /// <summary>The answer this very message already got; null when it is new.</summary>
    public async Task<Answer?> FindAsync(TutorshipDb db, IncomingMessage message, CancellationToken cancel)
    {
        var receipt = await db.InboundReceipts.AsNoTracking()
            .FirstOrDefaultAsync(row => row.MessageKey == message.Key, cancel);
        if (receipt is null)
        {
            return null;
        }

        return receipt.Answer is { } answer
            ? new Answer(OutgoingMessageJson.Read(notes.Unprotect(db.SchoolId, answer)))
            : Answer.Silence;
    }

    /// <summary>
    /// Saves the turn's changes and its answer; that the message was answered before shows as a row that is there already.
    /// Where nothing changed, nothing is written, and the earlier answer stands if there is one.
    /// </summary>
    public async Task<Answer> CommitAsync(TutorshipDb db, IncomingMessage message, OutgoingMessage? said, CancellationToken cancel)
    {
        if (!db.ChangeTracker.HasChanges() && await FindAsync(db, message, cancel) is { } earlier)
        {
            return earlier;
        }

        var fits = said is null || Encoding.UTF8.GetByteCount(PlainText.Of(said)) <= message.InlineLimit;
        if (!fits)
        {
            db.Outbox.Add(LongAnswer(db, message, said!));
        }

        var answer = fits ? new Answer(said) : Answer.Silence;
        if (db.ChangeTracker.HasChanges())
        {
            db.InboundReceipts.Add(new InboundReceiptRow
            {
                MessageKey = message.Key,
                ReceivedAt = clock.GetUtcNow(),
                Answer = answer.Message is { } shown ? notes.Protect(db.SchoolId, OutgoingMessageJson.Write(shown)) : null,
            });
            await db.SaveChangesAsync(cancel);
        }

        return answer;
    }

    private OutboxRow LongAnswer(TutorshipDb db, IncomingMessage message, OutgoingMessage said) => new()
    {
        Key = $"{AnswerPurpose}|{message.Key}",
        Receiver = new Domain.StaffId(message.Sender),
        Purpose = AnswerPurpose,
        Urgency = Urgency.Answer,
        Body = notes.Protect(db.SchoolId, OutgoingMessageJson.Write(said)),
        DueAt = clock.GetUtcNow(),
    };
}
