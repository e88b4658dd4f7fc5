using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>撤销 voids what the sender's latest message wrote; said again, the one before. An undone amendment brings the old entry back.</summary>
public sealed class Undoing(Records.Recording recording, NoteProtector notes, TimeProvider clock)
{
    public async Task<OutgoingMessage?> UndoAsync(Turn turn, CancellationToken cancel)
    {
        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        if (batch.Count == 0)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.NothingToUndo());
        }

        foreach (var row in batch)
        {
            row.VoidedAt = clock.GetUtcNow();
            row.VoidedBy = turn.Sender.Id;
            await BringBackAsync(turn, row, cancel);
        }

        var lines = batch
            .GroupBy(row => (row.Kind, row.On))
            .Select(group => ReceiptPhrases.Undone(group.Key.Kind, group.Key.On, [.. group.Select(row => turn.Student(row.StudentId).Name)]));
        return new OutgoingMessage.Text($"{string.Join('\n', lines)}\n{ReceiptPhrases.UndoMore()}");
    }

    /// <summary>Entries are facts that only ever get voided, so what an amendment replaced is written again.</summary>
    private async Task BringBackAsync(Turn turn, EntryRow undone, CancellationToken cancel)
    {
        if (undone.ReplacesId is not { } replaced
            || await turn.Db.Entries.AsNoTracking().FirstOrDefaultAsync(row => row.Id == replaced, cancel) is not { } before)
        {
            return;
        }

        var draft = EntryDraft.Of(before, before.Note is { } note ? notes.Unprotect(turn.Db.SchoolId, note) : "");
        recording.Write(turn, draft, replaces: null).ToList();
    }
}
