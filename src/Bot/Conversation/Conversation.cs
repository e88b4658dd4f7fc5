using Microsoft.EntityFrameworkCore;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation;

/// <summary>
/// Answers one message: everything it changes, the receipt that lets a retry get the same answer, and any longer answer's
/// outbox row are one transaction. A message that changes nothing leaves nothing.
/// </summary>
public sealed class Conversation(SchoolDbs dbs, TurnOpener opener, ReceiptBook receipts, Reading reading, NotText notText, Strangers strangers, Courtesies courtesies)
{
    /// <summary>Two messages of one person at once: the later one is read again on what the first one left.</summary>
    private const int Tries = 4;

    public Task<Answer> AnswerAsync(IncomingMessage message, CancellationToken cancel) =>
        courtesies.IsOne(message) ? Task.FromResult(Answer.Silence) : OnceAsync(message, reading.AnswerAsync, cancel);

    /// <summary>Somebody opened the conversation: a mentor who never did is welcomed, once.</summary>
    public Task<Answer> WelcomeAsync(IncomingMessage message, CancellationToken cancel) =>
        OnceAsync(message, (turn, _) => Task.FromResult(Welcome.Say(turn)), cancel);

    /// <summary>A picture, a voice message: nothing that can be read.</summary>
    public Task<Answer> AnswerUnreadableAsync(IncomingMessage message, CancellationToken cancel) =>
        OnceAsync(message, (turn, _) => Task.FromResult(notText.Answer(turn)), cancel);

    private async Task<Answer> OnceAsync(
        IncomingMessage message,
        Func<Turn, CancellationToken, Task<OutgoingMessage?>> say,
        CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await dbs.OpenAsync(message.SchoolId, cancel);
            if (attempt > 1 && await receipts.FindAsync(db, message, cancel) is { } earlier)
            {
                return earlier;
            }

            try
            {
                return await opener.OpenAsync(db, message, cancel) is { } turn
                    ? await receipts.CommitAsync(db, message, await say(turn, cancel), cancel)
                    : await strangers.GreetAsync(db, message, await opener.PlanAsync(db, cancel), cancel);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Somebody else's save came first: this message the time before, or another one of the same sender.
            }
        }
    }
}
