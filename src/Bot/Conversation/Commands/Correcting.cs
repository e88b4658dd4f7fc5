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
public sealed class Correcting(Rewriting rewriting, Redirecting redirecting, EventRecall recall, TimeProvider clock)
{
    /// <summary>是张珊珊 alone says only whom, so it means what was written a moment ago.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    public async Task<OutgoingMessage?> CorrectAsync(Turn turn, CancellationToken cancel)
    {
        var correction = MayCorrect(turn) ? CorrectionReader.Read(turn.Context(), turn.Message.Text, await IsOfEventAsync(turn, cancel)) : null;
        correction = correction is null or { Meant: null, Question: not { Reason: AskReason.NotYours } } ? await redirecting.SaidAtLengthAsync(turn, cancel) ?? correction : correction;
        return correction is null ? null : await CorrectAsync(turn, correction, cancel);
    }

    /// <summary>Every message comes by here, and nearly none is a correction: the database is asked of those alone.</summary>
    private static bool MayCorrect(Turn turn) =>
        CorrectionReader.Read(turn.Context(), turn.Message.Text) is not null || CorrectionReader.Read(turn.Context(), turn.Message.Text, ofAnyStudent: true) is not null;

    /// <summary>The name, or its number, that was asked for.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Offer.Move move, CancellationToken cancel)
    {
        var (text, context) = (turn.Message.Text, turn.Context() with { List = null });
        var ofAny = await IsOfEventAsync(turn, cancel) || await IsOfHandoffAloneAsync(turn, move, cancel);
        var meant = Choices.Of(text, move.Candidates, turn.Roster).Student is { } chosen ? new Correction(move.Denied, chosen, null)
            : move.Candidates.Count == 0 ? CorrectionReader.Read(context, text, ofAny) ?? CorrectionReader.ReadName(context, text, ofAny)
            : null;
        return meant is null ? null : await CorrectAsync(turn, meant with { Denied = move.Denied }, cancel);
    }

    private async Task<OutgoingMessage?> CorrectAsync(Turn turn, Correction correction, CancellationToken cancel)
    {
        var row = await WrittenAsync(turn, correction.Denied, cancel);
        var handoff = await redirecting.MeantAsync(turn, correction.Denied ?? row?.StudentId, cancel);
        if (row is null || (handoff?.RaisedAt >= row.RecordedAt && !IsOfOneMessage(turn, handoff, row)) || IsOfOfferAlone(turn, row, correction.Denied))
        {
            return await WithoutEntryAsync(turn, handoff, correction, cancel);
        }

        if (correction is { Meant: null, Question: null })
        {
            turn.Memory.Ask(new Offer.Move(row.StudentId, []));
            return new OutgoingMessage.Text(OfferPhrases.WhoThen(turn.Student(row.StudentId).Name));
        }

        var offered = turn.Memory.OfferedHandoff;
        turn.Memory.DropOpen();
        if (correction.Question is { } question)
        {
            var asked = Asked(turn, row, question);
            return Redirecting.WhomNow(correction) is { } other && handoff is not null && IsOfOneMessage(turn, handoff, row)
                ? new OutgoingMessage.Text($"{asked.Body}\n{await redirecting.MoveAsync(turn, handoff, other, cancel)}")
                : asked;
        }

        if (correction.Meant is not { } meant || meant == row.StudentId)
        {
            return new OutgoingMessage.Text(ReceiptPhrases.SameAlready());
        }

        var beside = handoff is not null && IsOfOneMessage(turn, handoff, row)
            ? await redirecting.MoveAsync(turn, handoff, meant, cancel)
            : await redirecting.OfferAnewAsync(turn, offered, row.StudentId, meant, cancel);
        var moved = await MovedAsync(turn, row, meant, cancel);
        return new OutgoingMessage.Text(beside is null ? moved : $"{moved}\n{beside}");
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

        if (correction is { Meant: null, Question: null } && turn.Memory.OfferedHandoff?.All.Contains(denied) == true)
        {
            turn.Memory.DropHandoff();
            return new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{HandoffOffering.MakeOffer(turn, Danger.None)}");
        }

        return Redirecting.WhomNow(correction) is { } meant && await redirecting.OfferAnewAsync(turn, turn.Memory.OfferedHandoff, denied, meant, cancel) is { } offer
            ? new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{offer}")
            : new OutgoingMessage.Text(ReceiptPhrases.NothingToMove(turn.Student(denied).Name, turn.Student(correction.Meant ?? denied).Name));
    }

    public async Task<string> MovedAsync(Turn turn, EntryRow row, StudentId meant, CancellationToken cancel)
    {
        var draft = rewriting.DraftOf(turn, row) with { Students = [meant] };
        rewriting.Replace(turn, row, draft);
        var (wrong, moved) = (turn.Student(row.StudentId).Name, turn.Student(meant));
        return await recall.TellAsync(turn, row, cancel)
            ? $"{ReceiptPhrases.Moved(draft, moved, wrong)}\n{ReceiptPhrases.EventRecalled([wrong])}"
            : ReceiptPhrases.Moved(draft, moved, wrong);
    }

    /// <summary>A talk about schoolwork an hour before has nothing to do with the danger that was told by itself.</summary>
    private bool IsOfOneMessage(Turn turn, Handoff handoff, EntryRow row) => Redirecting.Belongs(handoff, row) && SpeaksOfDanger(turn, row);

    /// <summary>What was offered a moment ago stood beside no entry: it is that which is set right.</summary>
    private bool IsOfOfferAlone(Turn turn, EntryRow row, StudentId? denied) =>
        turn.Memory.OfferedHandoff is { IsBesideEntry: false, IsInWords: false } offered && offered.All.Contains(denied ?? row.StudentId) && !SpeaksOfDanger(turn, row);

    private bool SpeaksOfDanger(Turn turn, EntryRow row) => ReplyReader.DangerIn(rewriting.DraftOf(turn, row).Note).Tier != DangerTier.None;

    private async Task<bool> IsOfHandoffAloneAsync(Turn turn, Offer.Move move, CancellationToken cancel) =>
        move.Denied is { } denied && await redirecting.MeantAsync(turn, denied, cancel) is { } handoff
        && (await WrittenAsync(turn, denied, cancel) is not { } row || !IsOfOneMessage(turn, handoff, row));

    /// <summary>Anyone may tell of a life event of any student of the school, and so of whom it was instead.</summary>
    private async Task<bool> IsOfEventAsync(Turn turn, CancellationToken cancel) =>
        await LastBatch.OfAsync(turn.Db, turn.Sender.Id, student: null, cancel) is [{ Kind: EntryKind.LifeEvent } row]
        && clock.GetUtcNow() - row.RecordedAt <= LastBatch.Recent;

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
