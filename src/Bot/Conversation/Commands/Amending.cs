using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>改 voids what the sender last wrote and writes it again as it should have been; the old entry stays readable.</summary>
public sealed class Amending(Rewriting rewriting, Correcting correcting, Unclear unclear, TimeProvider clock)
{
    public async Task<OutgoingMessage?> AmendAsync(Turn turn, CancellationToken cancel)
    {
        var amendment = AmendmentReader.Read(turn.Context(), turn.Message.Text);
        var latest = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        if (latest.Count == 0)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.NothingToAmend());
        }

        return amendment switch
        {
            { IsDayOff: true } => new OutgoingMessage.Text(ReceiptPhrases.AmendDayUnread()),
            { IsEmpty: true, About: null } => HowTo(turn),
            { About: null } when IsOld(latest[0]) => new OutgoingMessage.Text(
                ReceiptPhrases.TooOldToAmend(BatchWording.Of(turn, latest), turn.Student(latest[0].StudentId).Name)),
            { About: null } => Amend(turn, amendment, latest),
            { About: { } student } => await AmendOfAsync(turn, amendment, student, latest, cancel),
        };
    }

    /// <summary>
    /// 改 李想 昨天: the entry of 李想, where there is one to change. Else the name is the change: what was just written of one
    /// student was 李想's.
    /// </summary>
    private async Task<OutgoingMessage> AmendOfAsync(
        Turn turn, Amendment amendment, StudentId student, IReadOnlyList<EntryRow> latest, CancellationToken cancel)
    {
        if (!amendment.IsEmpty)
        {
            var own = latest.Where(row => row.StudentId == student).ToList();
            if (own.Count > 0)
            {
                return Amend(turn, amendment, own);
            }

            if (await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student, cancel) is { Count: > 0 } earlier && !IsOld(earlier[0]))
            {
                return Amend(turn, amendment, earlier);
            }
        }

        return latest switch
        {
            _ when latest.Any(row => row.StudentId == student) => new OutgoingMessage.Text(ReceiptPhrases.SameAlready()),
            [var only] when !IsOld(only) && amendment.IsEmpty => new OutgoingMessage.Text(await correcting.MovedAsync(turn, only, student, cancel)),
            [var only] when !IsOld(only) => Amend(turn, amendment, [only], student),
            _ => new OutgoingMessage.Text(ReceiptPhrases.MoveHow(BatchWording.Of(turn, latest), turn.Student(latest[0].StudentId).Name, turn.Student(student).Name)),
        };
    }

    private OutgoingMessage.Text Amend(Turn turn, Amendment amendment, IReadOnlyList<EntryRow> rows, StudentId? moveTo = null)
    {
        var changes = rows.Select(row => (Row: row, Before: rewriting.DraftOf(turn, row))).Select(one =>
        {
            var after = amendment.ApplyTo(one.Before);
            return (one.Row, one.Before, After: moveTo is { } student ? after with { Students = [student] } : after);
        }).ToList();
        if (changes.All(change => change.After == change.Before))
        {
            return new OutgoingMessage.Text(ReceiptPhrases.SameAlready());
        }

        foreach (var (row, _, after) in changes)
        {
            rewriting.Replace(turn, row, after);
        }

        var students = changes.Select(change => turn.Student(change.After.Students[0])).ToList();
        return new OutgoingMessage.Text(ReceiptPhrases.Amended(changes[^1].After, students));
    }

    private OutgoingMessage.Text HowTo(Turn turn)
    {
        unclear.Count(turn, Unclear.Amend);
        return new OutgoingMessage.Text(ReceiptPhrases.AmendHow(turn.Example));
    }

    private bool IsOld(EntryRow row) => clock.GetUtcNow() - row.RecordedAt > LastBatch.Recent;
}
