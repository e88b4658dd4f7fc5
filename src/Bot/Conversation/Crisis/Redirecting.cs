using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>不是张三，是李想: what was handed over, or offered to be, of the one is so of the other.</summary>
public sealed class Redirecting(HandingOver handingOver, HandoffDesk desk, HandoffBook book, TimeProvider clock)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan Lately = TimeSpan.FromHours(24);

    /// <summary>The sender's latest hand-over that could be meant; without a name only a fresh one.</summary>
    public async Task<Handoff?> MeantAsync(Turn turn, StudentId? denied, CancellationToken cancel) =>
        (await book.LatelyAsync(turn.Db, cancel)).LastOrDefault(handoff =>
            handoff.RaisedBy == turn.Sender.Id
            && !handoff.IsWithdrawn
            && (denied is null || handoff.Student == denied)
            && clock.GetUtcNow() - handoff.RaisedAt <= (denied is null ? JustNow : Lately));

    /// <summary>Whether the entry's own message raised it, or the answer to the offer that stood beside it.</summary>
    public static bool Belongs(Handoff handoff, EntryRow row) =>
        handoff.Student == row.StudentId && (handoff.RaisedAt - row.RecordedAt).Duration() <= JustNow;

    /// <summary>Nothing was written, only handed over; any student of the school can be.</summary>
    public async Task<OutgoingMessage> AnswerAsync(Turn turn, Handoff handoff, Correction correction, CancellationToken cancel)
    {
        if (WhomNow(correction) is not { } meant)
        {
            return new OutgoingMessage.Text(TakingPhrases.WhomInstead());
        }

        return new OutgoingMessage.Text(meant == handoff.Student
            ? ReceiptPhrases.SameAlready()
            : $"{CrisisPhrases.Heard()}\n{await MoveAsync(turn, handoff, meant, cancel)}");
    }

    public static StudentId? WhomNow(Correction correction) =>
        correction.Meant ?? (correction.Question is { Reason: AskReason.NotYours, Candidates: [var only] } ? only : null);

    /// <summary>Those asked hear that the first was a mistake; where somebody took it, only the sender can tell them.</summary>
    public async Task<string> MoveAsync(Turn turn, Handoff handoff, StudentId meant, CancellationToken cancel)
    {
        var wrong = turn.Student(handoff.Student);
        if (handoff.TakenBy is { } by)
        {
            return $"{await handingOver.RaiseAsync(turn, [meant], cancel)}\n{TakingPhrases.TellWhoTook(turn.Roster.Find(by)?.Name ?? by.Value, wrong)}";
        }

        await desk.WithdrawAsync(turn.Db, handoff, turn.Sender.Id, cancel);
        return $"{await handingOver.RaiseAsync(turn, [meant], cancel)}\n{TakingPhrases.NoLonger(wrong)}";
    }

    /// <summary>What was offered for the one and not answered is offered for the other.</summary>
    public static string? OfferAnew(Turn turn, Offer.Handoff? offered, StudentId wrong, StudentId meant)
    {
        if (offered is not { Candidates: [var only] } || only != wrong)
        {
            return null;
        }

        turn.Memory.DropHandoff();
        return HandoffOffering.MakeOffer(turn, Danger.None with { Students = [meant] });
    }
}
