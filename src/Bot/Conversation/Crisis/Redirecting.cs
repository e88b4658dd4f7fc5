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
            && (handoff.IsOpen || handoff.TakenBy is not null)
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
            turn.Memory.Ask(new Offer.Move(handoff.Student, []) { IsOfHandoff = true });
            return new OutgoingMessage.Text(TakingPhrases.WhomInstead(turn.Student(handoff.Student).Name));
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

    /// <summary>What was offered for the one and not answered is offered for the other, and raised where the danger is plain by now.</summary>
    public async Task<string?> OfferAnewAsync(Turn turn, Offer.Handoff? offered, StudentId wrong, StudentId meant, CancellationToken cancel)
    {
        if (offered?.All.Contains(wrong) != true)
        {
            return null;
        }

        turn.Memory.DropHandoff();
        return ReplyReader.DangerIn(turn.Message.Text).Tier == DangerTier.Unmistakable
            ? await handingOver.RaiseAsync(turn, [meant], cancel)
            : HandoffOffering.MakeOffer(turn, Danger.None with { Students = [meant] });
    }

    /// <summary>写错了，不是他，是张三割的: of one that was raised or offered; null where it is about anything else.</summary>
    public async Task<Correction?> SaidAtLengthAsync(Turn turn, CancellationToken cancel)
    {
        if (Redirection.Read(turn, turn.Message.Text) is not { } said)
        {
            return CorrectionReader.Read(turn.Context(), turn.Message.Text, ofAnyStudent: true) is { Denied: { } other, Meant: null } denial && await MeantAsync(turn, other, cancel) is not null
                ? denial
                : null;
        }

        var offered = turn.Memory.OfferedHandoff;
        var wrong = said.Denied ?? (offered is { Candidates: [var only] } ? only : (await MeantAsync(turn, denied: null, cancel))?.Student);
        return wrong is { } denied && denied != said.Meant && (offered?.All.Contains(denied) == true || await MeantAsync(turn, denied, cancel) is not null)
            ? new Correction(denied, said.Meant, null)
            : null;
    }
}
