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
public sealed class Undoing(Rewriting rewriting, EventRecall recall, HandoffBook handoffs, TimeProvider clock)
{
    public async Task<OutgoingMessage?> UndoAsync(Turn turn, Reply.Commanded commanded, CancellationToken cancel)
    {
        if (commanded.Students.Count > 0)
        {
            return await UndoAsync(turn, await LatestOfAsync(turn, commanded.Students, cancel), cancel);
        }

        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel);
        if (batch.Count > 0 && clock.GetUtcNow() - batch[0].RecordedAt > LastBatch.Recent)
        {
            turn.Memory.Ask(new Offer.OlderUndo(batch[0].BatchId));
            return new OutgoingMessage.Text(OfferPhrases.OlderUndo(BatchWording.Of(turn, batch)));
        }

        return await UndoAsync(turn, batch, cancel);
    }

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
