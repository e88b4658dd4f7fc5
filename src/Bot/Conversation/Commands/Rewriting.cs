using Tutorship.Bot.Conversation.Records;
using Tutorship.Domain.Replies;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>Entries are facts that only ever get voided: one that was wrong is voided and written anew, pointing back to it.</summary>
public sealed class Rewriting(Recording recording, NoteProtector notes, TimeProvider clock)
{
    public Draft DraftOf(Turn turn, EntryRow row) =>
        EntryDraft.Of(row, row.Note is { } note ? notes.Unprotect(turn.Db.SchoolId, note) : "");

    public void Replace(Turn turn, EntryRow row, Draft draft)
    {
        Void(turn, row);
        recording.Write(turn, draft, replaces: row.Id).ToList();
    }

    /// <summary>Writes again what stood before; it replaces what that had replaced, so that one may go on walking back.</summary>
    public void BringBack(Turn turn, EntryRow before) => recording.Write(turn, DraftOf(turn, before), before.ReplacesId).ToList();

    public void Void(Turn turn, EntryRow row)
    {
        row.VoidedAt = clock.GetUtcNow();
        row.VoidedBy = turn.Sender.Id;
    }
}
