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
    public static string MakeOffer(Turn turn, Danger danger, bool isBesideEntry = false, bool isBesideQuestion = false)
    {
        if (turn.Memory.Open is Question { Reason: AskReason.NotYours } || (!isBesideQuestion && turn.Memory.Open is Question or Offer.Move or Offer.Lookup))
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

    /// <summary>赵子宣 is written much like 赵子轩: those are offered; where there are none it is asked on whom it is about.</summary>
    public static string OfUnknown(Turn turn, string said) =>
        $"{CrisisPhrases.NotFound(said)}\n{MakeOffer(turn, Danger.None with { Candidates = SimilarNames.To(turn.Roster, said) })}";

    /// <summary>Null where the message is no answer to the offer.</summary>
    public async Task<OutgoingMessage?> TakeUpAsync(Turn turn, Offer.Handoff offer, CancellationToken cancel)
    {
        if (HandoffAnswer.Of(turn, offer) is not { } chosen)
        {
            return null;
        }

        List<string> lines = [CrisisPhrases.Heard()];
        if (chosen.Students.Count > 0)
        {
            lines.Add(await handingOver.RaiseAsync(turn, chosen.Students, cancel));
        }

        if (chosen.Unknown is { } unknown)
        {
            lines.Add(OfUnknown(turn, unknown));
        }

        if (chosen.InDoubt.Count > 0 || chosen.IsOpenStill)
        {
            turn.Memory.DropHandoff();
            lines.Add(MakeOffer(turn, Danger.None with { Candidates = chosen.InDoubt }));
        }

        return new OutgoingMessage.Text(string.Join('\n', lines));
    }

    /// <summary>
    /// 小张 is asked about for the record, and the hand-over waits in words: who is named as the answer, and cannot be the record's,
    /// is the hand-over's. Null for anything else.
    /// </summary>
    public async Task<OutgoingMessage?> BesideAsync(Turn turn, Question? question, CancellationToken cancel) =>
        question is { Reason: AskReason.Student or AskReason.WhichStudent or AskReason.UnknownStudent or AskReason.NotYours, Waiting: { IsDeclined: false, Candidates: not [_] } waiting }
        && turn.Memory.HandoffJustOffered is not null && ReplyReader.DangerIn(turn.Message.Text).Tier == DangerTier.None
        && await TakeUpAsync(turn, waiting with { IsInWords = false }, cancel) is { } said
            ? WithoutRecord(turn, said)
            : null;

    /// <summary>Whom the danger is about is known by now; another name is another matter.</summary>
    private static OutgoingMessage WithoutRecord(Turn turn, OutgoingMessage said)
    {
        if (turn.Memory.Open is Question)
        {
            turn.Memory.DropOpen();
        }

        return said;
    }

    /// <summary>What was offered a moment ago and not answered, once more, where the message was understood as nothing else.</summary>
    public static string AskedAgain(Turn turn, Offer.Handoff offer) => offer.Candidates switch
    {
        [] => CrisisPhrases.WhomByName(),
        [var only] when !offer.IsInWords => CrisisPhrases.Again(CrisisPhrases.Offer(turn.Student(only))),
        [_, _, ..] several when !offer.IsInWords => CrisisPhrases.Whom([.. several.Select(turn.Student)]),
        _ => CrisisPhrases.Again(CrisisPhrases.OfferInWords(offer.Candidates is [var only] ? turn.Student(only) : null)),
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

    /// <summary>The sender speaks of himself; what was asked about a student is not asked again.</summary>
    public static string OfOneself(Turn turn)
    {
        if (turn.Memory.OfferedHandoff is not { Candidates: [] })
        {
            turn.Memory.Ask(new Offer.Handoff([]));
        }

        turn.Memory.DeclineHandoff();
        return CrisisPhrases.OfOneself(NearBy(turn));
    }

    /// <summary>不知道是谁, 是我自己, where nobody was named: whom to call at once. Null for any other message; the offer stays.</summary>
    public static OutgoingMessage? WithoutName(Turn turn, Offer.Handoff offer) =>
        offer.Candidates.Count > 0 ? null
        : HandoffWordPhrases.Oneself().IsMatch(turn.Message.Text.Trim()) ? new OutgoingMessage.Text(offer.IsDeclined ? CrisisPhrases.OfOneselfAgain() : OfOneself(turn))
        : !offer.IsDeclined && HandoffWordPhrases.NobodyKnown().IsMatch(turn.Message.Text.Trim()) ? new OutgoingMessage.Text(CrisisPhrases.WithoutName(NearBy(turn)))
        : null;

    /// <summary>Who would be asked first.</summary>
    private static IReadOnlyList<string> NearBy(Turn turn) =>
        [.. (HandoffChain.Of(turn.Roster, turn.Sender.Id, turn.Today).FirstOrDefault() ?? []).Select(id => turn.Roster.Find(id)!.Name)];

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
