using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Offers to hand a student over, and does it on the mentor's word: 1, 要, 转介, or a name.</summary>
public sealed class HandoffOffering(HandingOver handingOver)
{
    private const int MostChoices = 9;

    /// <summary>Numbers only where no other question waits for one.</summary>
    public static string MakeOffer(Turn turn, Danger danger, bool isBesideEntry = false)
    {
        if (turn.Memory.Open is Question { Reason: AskReason.NotYours })
        {
            turn.Memory.DropOpen();
        }

        IReadOnlyList<StudentId> choices = [.. danger.Students.Concat(danger.Candidates).Distinct()];
        var offer = new Offer.Handoff(choices.Count > MostChoices ? [] : choices) { IsBesideEntry = isBesideEntry };
        if (turn.Memory.Open is not (null or Offer.Handoff or Offer { IsDone: true }) || choices.Count > MostChoices)
        {
            turn.Memory.OfferInWords(offer);
            return CrisisPhrases.OfferInWords(choices.Count == 1 ? turn.Student(choices[0]) : null);
        }

        turn.Memory.Ask(offer);
        return choices.Count switch
        {
            0 => CrisisPhrases.WhomByName(),
            1 => CrisisPhrases.Offer(turn.Student(choices[0])),
            _ => CrisisPhrases.Whom([.. choices.Select(turn.Student)]),
        };
    }

    /// <summary>Null where the message is no answer to the offer.</summary>
    public async Task<OutgoingMessage?> TakeUpAsync(Turn turn, Offer.Handoff offer, CancellationToken cancel) =>
        HandoffAnswer.Chosen(turn, offer) is { Count: > 0 } students
            ? new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{await handingOver.RaiseAsync(turn, students, cancel)}")
            : null;

    /// <summary>What was offered a moment ago and not answered, once more, where the message was understood as nothing else.</summary>
    public static string AskedAgain(Turn turn, Offer.Handoff offer) => offer.Candidates switch
    {
        [] => CrisisPhrases.WhomByName(),
        [var only] when !offer.IsInWords => CrisisPhrases.Offer(turn.Student(only)),
        [_, _, ..] several when !offer.IsInWords => CrisisPhrases.Whom([.. several.Select(turn.Student)]),
        _ => CrisisPhrases.OfferInWords(offer.Candidates is [var only] ? turn.Student(only) : null),
    };

    /// <summary>
    /// 1 alone, behind another message or a newer list: it may be the answer to the offer of a moment ago or mean the first of the
    /// list, and neither is done unasked. Null for anything else.
    /// </summary>
    public static OutgoingMessage? OneInDoubt(Turn turn) =>
        AnswerPhrases.Number(turn.Message.Text) == 1 && turn.Memory.HandoffJustOffered is { } offer && (offer.IsInWords || turn.Memory.IsListNewerThanQuestion)
            ? new OutgoingMessage.Text(CrisisPhrases.OneInDoubt(
                offer.Candidates is [var only] ? turn.Student(only) : null, turn.List is [var first, ..] ? turn.Student(first) : null))
            : null;

    /// <summary>不知道是谁, where nobody was named: whom to call at once. Null for any other message; the offer stays.</summary>
    public static OutgoingMessage? WithoutName(Turn turn, Offer.Handoff offer) =>
        offer.Candidates.Count == 0 && HandoffWordPhrases.NobodyKnown().IsMatch(turn.Message.Text.Trim())
            ? new OutgoingMessage.Text(CrisisPhrases.WithoutName(
                [.. (HandoffChain.Of(turn.Roster, turn.Sender.Id, turn.Today).FirstOrDefault() ?? []).Select(id => turn.Roster.Find(id)!.Name)]))
            : null;

    /// <summary>转介 刘洋: any student of the school may be handed over; of several of one name it is asked which.</summary>
    public async Task<OutgoingMessage?> OfAnyAsync(Turn turn, IReadOnlyList<StudentId> meant, CancellationToken cancel)
    {
        if (meant is [var only])
        {
            return new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{await handingOver.RaiseAsync(turn, [only], cancel)}");
        }

        turn.Memory.Ask(new Offer.Handoff([.. meant.Take(MostChoices)]));
        return new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{CrisisPhrases.Whom([.. meant.Take(MostChoices).Select(turn.Student)])}");
    }
}
