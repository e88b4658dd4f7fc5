using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Offers to hand a student over, and does it on the mentor's word: 1, 要, 转介, or a name.</summary>
public sealed class HandoffOffering(HandingOver handingOver)
{
    private const int LongestName = 10;

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
        if (turn.Memory.Open is not (null or Offer.Handoff) || choices.Count > MostChoices)
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
        Chosen(turn, offer) is { } student
            ? new OutgoingMessage.Text($"{CrisisPhrases.Heard()}\n{await handingOver.RaiseAsync(turn, [student], cancel)}")
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

    private static StudentId? Chosen(Turn turn, Offer.Handoff offer)
    {
        var text = turn.Message.Text.Trim();
        return offer.Candidates switch
        {
            [var only] when (!offer.IsInWords && (AnswerPhrases.Number(text) == 1 || AnswerPhrases.MeansYes(text))) || HandoffWordPhrases.Queue().IsMatch(text) || HandoffWordPhrases.Yes().IsMatch(text) => only,
            [_, _, ..] several when !offer.IsInWords && Choices.Of(text.Replace(HandoffWordPhrases.Handoff, "", StringComparison.Ordinal).Trim(), several, turn.Roster).Student is { } chosen => chosen,
            _ => offer.IsInWords ? null : Named(turn, text),
        };
    }

    /// <summary>A name and no more; a number is none, and what tells anything else, or speaks of danger itself, is a message of its own.</summary>
    private static StudentId? Named(Turn turn, string text)
    {
        var context = turn.Context() with { List = null, Node = null };
        return text.Length is > 1 and <= LongestName && ReplyReader.DangerIn(text).Tier == DangerTier.None
            && CorrectionReader.Read(context, text) is null or { Denied: null }
            && ReplyReader.Read(context, text) is Reply.Nothing { Students: not [] } or Reply.Asked { Reason: AskReason.Kind or AskReason.NotYours }
            && ReplyReader.Read(context, $"{HandoffWordPhrases.Handoff} {text}") is Reply.Commanded { Command: Command.Handoff, Students: [var named] }
                ? named
                : null;
    }
}
