using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>补充：他想转学, right behind a receipt, is kept with the note of that entry. What is told of somebody else is no note of it.</summary>
public sealed class Noting(Rewriting rewriting, Pointing pointing)
{
    /// <summary>Null where the message says anything else, or nothing was just written.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        if (AddedNote.Read(turn.Message.Text) is not { } note
            || (!note.IsInstead && turn.Memory.Open is Question)
            || await pointing.ReceiptAsync(turn, note.IsInstead ? LastBatch.Recent : Pointing.JustNow, cancel) is not { Count: > 0 } receipt
            || receipt.Any(row => row.Kind is EntryKind.GrowthMessage or EntryKind.LifeEvent)
            || AlsoReader.Read(turn.Context(), turn.Message.Text) is not null)
        {
            return null;
        }

        var named = receipt.Where(row => note.Whose.Contains(turn.Student(row.StudentId).Name, StringComparison.Ordinal)).ToList();
        if (!note.IsInstead && TellsMore(turn, note.Words, named.Count > 0))
        {
            return null;
        }

        IReadOnlyList<EntryRow> rows = named.Count > 0 ? named : receipt;
        turn.Memory.PassOver([]);
        if (rows.Count > 1 || (note.IsInstead && note.Whose.Length > 0 && named.Count == 0))
        {
            return new OutgoingMessage.Text(ReceiptPhrases.NoteOfWhom(BatchWording.Of(turn, receipt), turn.Student(receipt[0].StudentId).Name));
        }

        var (row, draft) = (rows[0], rewriting.DraftOf(turn, rows[0]));
        rewriting.Replace(turn, row, draft with { Note = note.IsInstead || draft.Note.Length == 0 ? note.Words : $"{draft.Note}\n{note.Words}" });
        return new OutgoingMessage.Text(ReceiptPhrases.NoteKept(turn.Student(row.StudentId).Name, row.On, row.Kind));
    }

    /// <summary>补充：谈了李思远, 补充：张珊珊 学业: another entry.</summary>
    private static bool TellsMore(Turn turn, string words, bool isOfReceipt) => ReplyReader.Read(turn.Context() with { Node = null }, words) switch
    {
        Reply.Recorded => true,
        Reply.Asked { Reason: AskReason.Kind } => !isOfReceipt,
        Reply.Asked { Reason: AskReason.Student } => false,
        Reply.Asked or Reply.Commanded or Reply.Queried => true,
        _ => false,
    };
}
