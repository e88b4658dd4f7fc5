using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 不是张三，是张珊珊: what was written of the one is voided and written of the other. Null where the message says something else, or
/// nothing was written lately that it could mean.
/// </summary>
public sealed class Correcting(Rewriting rewriting, TimeProvider clock)
{
    /// <summary>是张珊珊 alone says only whom, so it means what was written a moment ago.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public async Task<OutgoingMessage?> CorrectAsync(Turn turn, CancellationToken cancel) =>
        CorrectionReader.Read(turn.Context(), turn.Message.Text) is { } correction ? await CorrectAsync(turn, correction, cancel) : null;

    /// <summary>The name, or its number, that was asked for.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Offer.Move move, CancellationToken cancel)
    {
        var text = turn.Message.Text;
        var meant = Choices.Of(text, move.Candidates, turn.Roster).Student is { } chosen ? new Correction(move.Denied, chosen, null)
            : move.Candidates.Count == 0 ? CorrectionReader.Read(turn.Context(), text) ?? CorrectionReader.ReadName(turn.Context(), text)
            : null;
        return meant is null ? null : await CorrectAsync(turn, meant with { Denied = move.Denied }, cancel);
    }

    private async Task<OutgoingMessage?> CorrectAsync(Turn turn, Correction correction, CancellationToken cancel)
    {
        if (await WrittenAsync(turn, correction.Denied, cancel) is not { } row)
        {
            return null;
        }

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

        return meant == row.StudentId
            ? new OutgoingMessage.Text(ReceiptPhrases.SameAlready())
            : new OutgoingMessage.Text(Moved(turn, row, meant));
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
