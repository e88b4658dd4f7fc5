using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>撤错了, right behind an undo: what was taken back is written again as it was.</summary>
public sealed class Restoring(Rewriting rewriting, TimeProvider clock)
{
    /// <summary>What one message took back is void within this.</summary>
    private static readonly TimeSpan OneMessage = TimeSpan.FromSeconds(2);

    /// <summary>Null where the message says anything else, or nothing was taken back lately.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (!RestoreWords.Says(turn.Message.Text))
        {
            return null;
        }

        var since = clock.GetUtcNow() - Pointing.JustNow;
        var undone = await turn.Db.Entries.AsNoTracking()
            .Where(row => row.VoidedBy == turn.Sender.Id && row.AuthorId == turn.Sender.Id && row.VoidedAt >= since)
            .OrderBy(row => row.VoidedAt).ThenBy(row => row.Id)
            .ToListAsync(cancel);
        if (undone is not [.., { VoidedAt: { } last }])
        {
            return null;
        }

        undone = [.. undone.Where(row => last - row.VoidedAt <= OneMessage)];
        turn.Memory.PassOver([]);
        if (undone.Exists(row => row.ReplacesId is not null) || await StandAgainAsync(turn, undone, last, cancel) || await WereReplacedAsync(turn, undone, cancel))
        {
            return new OutgoingMessage.Text(ReceiptPhrases.NotRestored());
        }

        undone.ForEach(row => rewriting.BringBack(turn, row));
        return new OutgoingMessage.Text(ReceiptPhrases.Restored(BatchWording.Of(turn, undone)));
    }

    private static async Task<bool> StandAgainAsync(Turn turn, List<EntryRow> undone, DateTimeOffset since, CancellationToken cancel) =>
        (await LastBatch.SinceAsync(turn.Db, turn.Sender.Id, since, cancel))
            .Any(row => undone.Exists(before => before.StudentId == row.StudentId && before.Kind == row.Kind && before.On == row.On));

    /// <summary>They were amended, not taken back.</summary>
    private static async Task<bool> WereReplacedAsync(Turn turn, List<EntryRow> undone, CancellationToken cancel)
    {
        var ids = undone.Select(row => (Domain.EntryId?)row.Id).ToList();
        return await turn.Db.Entries.AsNoTracking().AnyAsync(row => ids.Contains(row.ReplacesId), cancel);
    }
}
