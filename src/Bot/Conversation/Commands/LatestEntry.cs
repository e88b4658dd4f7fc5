using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>What the sender has just written, for whoever says 不对 and no more.</summary>
public sealed class LatestEntry(TimeProvider clock)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    /// <summary>Null where nothing was written lately.</summary>
    public async Task<OutgoingMessage?> HowToMendAsync(Turn turn, CancellationToken cancel)
    {
        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        return batch.Count > 0 && clock.GetUtcNow() - batch[0].RecordedAt <= JustNow
            ? new OutgoingMessage.Text(ReceiptPhrases.HowToMend(BatchWording.Of(turn, batch), turn.Example))
            : null;
    }
}
