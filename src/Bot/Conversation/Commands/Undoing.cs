using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 撤销 voids what the sender's latest message wrote; said again, the one before; with a name, the latest of that student. An
/// undone amendment brings the old entry back. What was written long ago is asked about first.
/// </summary>
public sealed class Undoing(Rewriting rewriting, EventRecall recall, HandoffBook handoffs, Pointing pointing, TimeProvider clock)
{
    public async Task<OutgoingMessage?> UndoAsync(Turn turn, Reply.Commanded commanded, CancellationToken cancel)
    {
        if (UndoWords.Of(turn.Message.Text) is { } words && await PointedAsync(turn, words, cancel) is { } pointed)
        {
            return pointed;
        }

        if (commanded.Students.Count > 0)
        {
            return await UndoOfAsync(turn, commanded.Students, cancel);
        }

        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        if (batch.Count > 0 && clock.GetUtcNow() - batch[0].RecordedAt > LastBatch.Recent)
        {
            turn.Memory.Ask(new Offer.OlderUndo(batch[0].BatchId));
            return new OutgoingMessage.Text(OfferPhrases.OlderUndo(BatchWording.Of(turn, batch)));
        }

        return await UndoAsync(turn, batch, cancel);
    }

    /// <summary>
    /// 撤销李想的变故, 电话那条删掉, where no command was read: what is pointed at goes. Null where the message says something else, and
    /// what it begins to take back is not written beside.
    /// </summary>
    public async Task<OutgoingMessage?> OfWordsAsync(Turn turn, Reply own, CancellationToken cancel)
    {
        if (own is Reply.Commanded or Reply.Queried || own.IsCrisis || UndoWords.Of(turn.Message.Text) is not { } words)
        {
            return null;
        }

        return (words.IsOfEntry || own is Reply.Recorded ? await PointedAsync(turn, words, cancel) : null)
            ?? (words.IsLeading && own is Reply.Recorded or Reply.Asked ? new OutgoingMessage.Text(ReceiptPhrases.UndoApart(name: null)) : null);
    }

    /// <summary>Null where the words point at nothing but what was written last.</summary>
    private async Task<OutgoingMessage?> PointedAsync(Turn turn, UndoWords words, CancellationToken cancel)
    {
        var receipt = await pointing.ReceiptAsync(turn, cancel);
        if (EntryPointer.Read(turn.Context(), Pointing.Students(receipt), words.Which) is not { } pointer
            || pointer is { IsLast: true, Count: null } || (pointer.IsPlace && Pointing.IsListNewer(turn, receipt)))
        {
            return null;
        }

        var rows = await pointing.WrittenAsync(turn, pointer, cancel);
        if (rows.Count > 0)
        {
            turn.Memory.PassOver([]);
            return await UndoAsync(turn, rows, cancel);
        }

        var latest = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        return new OutgoingMessage.Text(latest.Count == 0
            ? ReceiptPhrases.NothingToUndo()
            : ReceiptPhrases.UndoWhich(BatchWording.Of(turn, latest), turn.Student(latest[0].StudentId).Name));
    }

    public async Task<OutgoingMessage> UndoOfAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel) =>
        await UndoAsync(turn, await LatestOfAsync(turn, students, cancel), cancel);

    public async Task<OutgoingMessage> UndoBatchAsync(Turn turn, string batchId, CancellationToken cancel) =>
        await UndoAsync(turn, await LastBatch.OfAsync(turn.Db, turn.Sender.Id, batchId, cancel), cancel);

    /// <summary>The latest entry of each of them.</summary>
    public static async Task<IReadOnlyList<EntryRow>> LatestOfAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel)
    {
        var rows = new List<EntryRow>();
        foreach (var student in students)
        {
            rows.AddRange(await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student, cancel));
        }

        return rows;
    }

    /// <summary>The rows are void, and what an amendment had replaced stands again. Says so, line by line.</summary>
    public async Task<IReadOnlyList<string>> TakeBackAsync(Turn turn, IReadOnlyList<EntryRow> batch, CancellationToken cancel)
    {
        var back = new List<EntryRow>();
        var isToldElsewhere = false;
        foreach (var row in batch)
        {
            rewriting.Void(turn, row);
            isToldElsewhere |= await recall.TellAsync(turn, row, cancel);
            if (row.ReplacesId is { } replaced
                && await turn.Db.Entries.AsNoTracking().FirstOrDefaultAsync(before => before.Id == replaced, cancel) is { } earlier)
            {
                rewriting.BringBack(turn, earlier);
                back.Add(earlier);
            }
        }

        return
        [
            .. batch
                .GroupBy(row => (row.Kind, row.On))
                .Select(group => ReceiptPhrases.Undone(group.Key.Kind, group.Key.On, [.. group.Select(row => turn.Student(row.StudentId).Name)])),
            .. back
                .GroupBy(row => (row.Kind, row.On, row.Mode, row.Strategies))
                .Select(group => ReceiptPhrases.BroughtBack(
                    group.Key.Kind,
                    WordingPhrases.Circumstances(group.Key.On, group.Key.Mode, group.Key.Strategies),
                    [.. group.Select(row => turn.Student(row.StudentId).Name)])),
            .. await RunningOnAsync(turn, batch, cancel),
            .. isToldElsewhere ? [ReceiptPhrases.EventRecalled([.. batch.Select(row => turn.Student(row.StudentId).Name)])] : (IEnumerable<string>)[],
        ];
    }

    /// <summary>The hand-overs that the entries' own messages raised: they are not taken back with them.</summary>
    private async Task<IEnumerable<string>> RunningOnAsync(Turn turn, IReadOnlyList<EntryRow> batch, CancellationToken cancel) =>
        (await handoffs.LatelyAsync(turn.Db, cancel))
            .Where(handoff => handoff.RaisedBy == turn.Sender.Id && (handoff.IsOpen || handoff.TakenBy is not null) && batch.Any(row => Redirecting.Belongs(handoff, row)))
            .DistinctBy(handoff => handoff.Student)
            .Select(handoff => TakingPhrases.RunsOn(turn.Student(handoff.Student), handoff.TakenBy is { } by ? turn.Roster.Find(by)?.Name ?? by.Value : null));

    private async Task<OutgoingMessage> UndoAsync(Turn turn, IReadOnlyList<EntryRow> batch, CancellationToken cancel) =>
        new OutgoingMessage.Text(batch.Count == 0
            ? ReceiptPhrases.NothingToUndo()
            : string.Join('\n', (await TakeBackAsync(turn, batch, cancel)).Append(ReceiptPhrases.UndoMore())));
}
