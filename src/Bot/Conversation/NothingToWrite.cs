using Tutorship.Bot.Conversation.Commands;
using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation;

/// <summary>
/// Messages that tell of nothing done. Thanks are met with silence, like a colleague would; a plan with the offer to be reminded;
/// what was not understood with an example, once, and then more briefly.
/// </summary>
public sealed class NothingToWrite(AppointmentOffering appointments, LatestEntry latest, Denying denying)
{
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Reply.Nothing nothing, CancellationToken cancel) => nothing.Reason switch
    {
        NothingReason.Courtesy => AnswerPhrases.IsThanks(turn.Message.Text) ? null : await appointments.OfferDayAsync(turn, nothing, cancel) ?? AskedAgain(turn),
        NothingReason.Plan or NothingReason.NotDone when AnswerPhrases.MeansNo(turn.Message.Text) && await latest.HowToMendAsync(turn, cancel) is { } how => how,
        NothingReason.NotDone when !nothing.IsCrisis => await NotDoneAsync(turn, nothing, cancel),
        NothingReason.Plan when !nothing.IsCrisis && AnswerPhrases.MeansCameToNothing(turn.Message.Text) => await NotDoneAsync(turn, nothing, cancel),
        NothingReason.Plan or NothingReason.NotDone => await appointments.OfferAsync(turn, nothing, cancel) ?? AskedAgain(turn),
        _ when turn.Message.Text.Trim() == QueryPhrases.LookUpWord => new OutgoingMessage.Text(QueryPhrases.WhoToLookUp(turn.Example)),
        _ when AskedAgain(turn) is { } again => again,
        _ when await appointments.OfferDayAsync(turn, nothing, cancel) is { } offered => offered,
        _ when turn.Caseload.Count == 0 => NotUnderstoodByLeader(turn),
        _ when AnswerPhrases.MeansWrong(turn.Message.Text) && await latest.HowToMendAsync(turn, cancel) is { } how => how,
        _ => NotUnderstood(turn),
    };

    private async Task<OutgoingMessage?> NotDoneAsync(Turn turn, Reply.Nothing nothing, CancellationToken cancel)
    {
        var said = await appointments.OfferAsync(turn, nothing, cancel);
        return await denying.AnswerAsync(turn, nothing.Students, said, cancel) ?? said ?? AskedAgain(turn);
    }

    /// <summary>A hand-over that was offered a moment ago waits for its answer: no usage is worth a word then.</summary>
    private static OutgoingMessage.Text? AskedAgain(Turn turn) =>
        turn.Memory.HandoffJustOffered is { } offered ? new(HandoffOffering.AskedAgain(turn, offered)) : null;

    private static OutgoingMessage.Text NotUnderstood(Turn turn)
    {
        if (turn.Memory.WasHelpedJustNow)
        {
            return new OutgoingMessage.Text(HelpPhrases.NotUnderstoodAgain());
        }

        turn.Memory.Helped();
        return new OutgoingMessage.Text(HelpPhrases.NotUnderstood(turn.Example));
    }

    /// <summary>Somebody without students who leads others is shown the words for that; anybody else chats with colleagues.</summary>
    private static OutgoingMessage.Text? NotUnderstoodByLeader(Turn turn)
    {
        if (turn.Memory.WasHelpedJustNow || UsageWords.Of(turn) is not { Length: > 0 } words)
        {
            return null;
        }

        turn.Memory.Helped();
        return new OutgoingMessage.Text(HelpPhrases.NotUnderstoodByLeader(words));
    }
}
