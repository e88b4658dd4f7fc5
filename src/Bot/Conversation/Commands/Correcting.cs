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
/// 不是张三，是张珊珊: what was written of the one is voided and written of the other, and a hand-over goes with it. Null where the
/// message says something else, or nothing was written lately that it could mean.
/// </summary>
public sealed class Correcting(Rewriting rewriting, Redirecting redirecting, TimeProvider clock)
{
    /// <summary>是张珊珊 alone says only whom, so it means what was written a moment ago.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public async Task<OutgoingMessage?> CorrectAsync(Turn turn, CancellationToken cancel) =>
        CorrectionReader.Read(turn.Context(), turn.Message.Text) is { } correction ? await CorrectAsync(turn, correction, cancel) : null;

    /// <summary>The name, or its number, that was asked for.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Offer.Move move, CancellationToken cancel)
    {
        var (text, context) = (turn.Message.Text, turn.Context() with { List = null });
        var meant = Choices.Of(text, move.Candidates, turn.Roster).Student is { } chosen ? new Correction(move.Denied, chosen, null)
            : move.Candidates.Count == 0 ? CorrectionReader.Read(context, text) ?? CorrectionReader.ReadName(context, text)
            : null;
        return meant is null ? null : await CorrectAsync(turn, meant with { Denied = move.Denied }, cancel);
    }

    private async Task<OutgoingMessage?> CorrectAsync(Turn turn, Correction correction, CancellationToken cancel)
    {
        var row = await WrittenAsync(turn, correction.Denied, cancel);
        var handoff = await redirecting.MeantAsync(turn, correction.Denied ?? row?.StudentId, cancel);
        if (row is null || (handoff?.RaisedAt > row.RecordedAt && !Redirecting.Belongs(handoff, row)))
        {
            return await WithoutEntryAsync(turn, handoff, correction, cancel);
        }

        var offered = turn.Memory.OfferedHandoff;
        turn.Memory.DropOpen();
        if (correction.Question is { } question)
        {
            return Asked(turn, row, question);
        }

        if (correction.Meant is not { } meant)
        {
            turn.Memory.Ask(new Offer.Move(row.StudentId, []));
            return new OutgoingMessage.Text(OfferPhrases.WhoThen(turn.Student(row.StudentId).Name));
        }

        if (meant == row.StudentId)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.SameAlready());
        }

        var beside = handoff is not null && Redirecting.Belongs(handoff, row)
            ? await redirecting.MoveAsync(turn, handoff, meant, cancel)
            : Redirecting.OfferAnew(turn, offered, row.StudentId, meant);
        return new OutgoingMessage.Text(beside is null ? Moved(turn, row, meant) : $"{Moved(turn, row, meant)}\n{beside}");
    }

    /// <summary>Only handed over, or only offered to be.</summary>
    private async Task<OutgoingMessage?> WithoutEntryAsync(Turn turn, Handoff? handoff, Correction correction, CancellationToken cancel)
    {
        if (handoff is not null)
        {
            turn.Memory.DropOpen();
            return await redirecting.AnswerAsync(turn, handoff, correction, cancel);
        }

        if (correction.Denied is not { } denied)
        {
            return null;
        }

        return Redirecting.WhomNow(correction) is { } meant && Redirecting.OfferAnew(turn, turn.Memory.OfferedHandoff, denied, meant) is { } offer
            ? new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{offer}")
            : new OutgoingMessage.Text(ReceiptPhrases.NothingToMove(turn.Student(denied).Name, turn.Student(correction.Meant ?? denied).Name));
    }

    public string Moved(Turn turn, EntryRow row, StudentId meant)
    {
        var draft = rewriting.DraftOf(turn, row) with { Students = [meant] };
        rewriting.Replace(turn, row, draft);
        return ReceiptPhrases.Moved(draft, turn.Student(meant), turn.Student(row.StudentId).Name);
    }

    /// <summary>The sender's entry that was wrong: the latest of that student, or what was just written where it is one alone.</summary>
    private async Task<EntryRow?> WrittenAsync(Turn turn, StudentId? denied, CancellationToken cancel)
    {
        var batch = await LastBatch.OfAsync(turn.Db, turn.Sender.Id, denied, cancel);
        return batch is [var only] && clock.GetUtcNow() - only.RecordedAt <= (denied is null ? JustNow : LastBatch.Recent) ? only : null;
    }

    private static OutgoingMessage.Text Asked(Turn turn, EntryRow row, Reply.Asked question)
    {
        turn.Memory.Ask(new Offer.Move(row.StudentId, question.Reason == AskReason.WhichStudent ? question.Candidates : []));
        return new OutgoingMessage.Text(question.Reason switch
        {
            AskReason.WhichStudent => OfferPhrases.WhichToMove(question.Said, [.. question.Candidates.Select(turn.Student)]),
            AskReason.NotYours => OfferPhrases.NotYoursToMoveTo(question.Said),
            _ => OfferPhrases.NobodyToMoveTo(question.Said),
        });
    }
}
