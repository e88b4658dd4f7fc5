using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Records;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>改 voids what the sender last wrote and writes it again as it should have been; the old entry stays readable.</summary>
public sealed class Amending(Recording recording, NoteProtector notes, TimeProvider clock)
{
    public async Task<OutgoingMessage?> AmendAsync(Turn turn, CancellationToken cancel)
    {
        var amendment = AmendmentReader.Read(turn.Context(), turn.Message.Text);
        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, amendment.IsEmpty ? null : amendment.About, cancel);
        if (batch.Count == 0)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.NothingToAmend());
        }

        if (Changed(amendment, batch) is not { } change)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.AmendHow(turn.Example));
        }

        Draft? last = null;
        foreach (var row in batch)
        {
            row.VoidedAt = clock.GetUtcNow();
            row.VoidedBy = turn.Sender.Id;
            last = change(EntryDraft.Of(row, row.Note is { } note ? notes.Unprotect(turn.Db.SchoolId, note) : ""));
            recording.Write(turn, last, replaces: row).ToList();
        }

        return new OutgoingMessage.Text(ReceiptPhrases.Amended(last!, [.. batch.Select(row => turn.Student(last!.Students.Count == 1 && batch.Count == 1 ? last.Students[0] : row.StudentId))]));
    }

    /// <summary>How a draft changes; null where nothing was understood, or where a name alone could mean several entries.</summary>
    private static Func<Draft, Draft>? Changed(Amendment amendment, IReadOnlyList<EntryRow> batch)
    {
        if (!amendment.IsEmpty)
        {
            return draft => Apply(amendment, draft);
        }

        return amendment.About is { } student && batch is [var only] && only.StudentId != student
            ? draft => draft with { Students = [student] }
            : null;
    }

    private static Draft Apply(Amendment amendment, Draft draft)
    {
        var kind = amendment.Kind ?? draft.Kind!.Value;
        var hasContact = kind is EntryKind.Talk or EntryKind.Visit or EntryKind.ParentContact;
        return draft with
        {
            Kind = kind,
            On = amendment.On ?? draft.On,
            Mode = hasContact ? amendment.Mode ?? ModeAs(kind, draft) : ContactMode.Unspecified,
            Strategies = hasContact ? amendment.Strategies ?? draft.Strategies : Strategy.None,
            Companions = kind == EntryKind.Visit ? draft.Companions : Companions.None,
        };
    }

    /// <summary>当面 is what a talk and a visit are taken for; a parent contact is taken for nothing.</summary>
    private static ContactMode ModeAs(EntryKind kind, Draft draft) => (kind, draft.Mode) switch
    {
        (EntryKind.ParentContact, ContactMode.InPerson) when draft.Kind != kind => ContactMode.Unspecified,
        (EntryKind.Talk or EntryKind.Visit, ContactMode.Unspecified) => ContactMode.InPerson,
        _ => draft.Mode,
    };
}
