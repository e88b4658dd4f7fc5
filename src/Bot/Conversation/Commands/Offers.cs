using Tutorship.Bot.Conversation.Crisis;
using Tutorship.Bot.Conversation.Queries;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>Does what was offered, where the message takes it up; null where it does not.</summary>
public sealed class Offers(
    AppointmentOffering appointments, AppointmentMoving moving, LeaveNotes leaves, Undoing undoing, Correcting correcting, StudentQuery students, HandoffOffering handoffs)
{
    public async Task<OutgoingMessage?> TakeUpAsync(Turn turn, Offer offer, CancellationToken cancel)
    {
        if (offer is Offer.Move move)
        {
            return await correcting.AnswerAsync(turn, move, cancel);
        }

        if (offer is Offer.Handoff nameless && HandoffOffering.WithoutName(turn, nameless) is { } whomToCall)
        {
            return whomToCall;
        }

        var said = await TakenUpAsync(turn, offer, cancel);
        if (said is not null && offer is not (Offer.Handoff or Offer.Appointment or Offer.LeaveTold or Offer.LeaveAsked))
        {
            turn.Memory.DropOpen();
        }

        return said;
    }

    private async Task<OutgoingMessage?> TakenUpAsync(Turn turn, Offer offer, CancellationToken cancel) => offer switch
    {
        Offer.Appointment { IsHeld: true } held when AnswerPhrases.MeansNo(turn.Message.Text) || IsUndo(turn) => await moving.CallOffAsync(turn, held, cancel),
        Offer.Appointment { IsHeld: true } held => await moving.AnswerAsync(turn, held, cancel),
        Offer.LeaveTold told when IsUndo(turn) => await leaves.TakeBackAsync(turn, told, cancel),
        Offer.LeaveTold told => await leaves.ChangeAsync(turn, told, cancel),
        Offer.LeaveAsked => leaves.NoteDays(turn),
        Offer.Appointment appointment when IsYesTo(turn, appointment) => await appointments.AcceptAsync(turn, appointment, cancel),
        Offer.Appointment appointment => await moving.AnswerAsync(turn, appointment, cancel),
        Offer.OlderUndo older when IsYes(turn) || IsUndo(turn) => await undoing.UndoBatchAsync(turn, older.BatchId, cancel),
        Offer.DeniedUndo denied when AnswerPhrases.Affirms(turn.Message.Text) || IsUndo(turn) => await undoing.UndoOfAsync(turn, denied.Students, cancel),
        Offer.Lookup lookup when Choices.Of(turn.Message.Text, lookup.Candidates, turn.Roster).Student is { } chosen =>
            await students.ShowAsync(turn, chosen, cancel),
        Offer.Handoff handoff => await handoffs.TakeUpAsync(turn, handoff, cancel),
        _ => null,
    };

    private static bool IsYesTo(Turn turn, Offer.Appointment appointment) =>
        AppointmentWordPhrases.Remind().IsMatch(turn.Message.Text)
        || (appointment.IsPassed ? AnswerPhrases.MeansWanted(turn.Message.Text)
            : appointment.IsInWords ? AnswerPhrases.MeansYes(turn.Message.Text)
            : IsYes(turn));

    private static bool IsYes(Turn turn) => AnswerPhrases.Number(turn.Message.Text) == 1 || AnswerPhrases.MeansYes(turn.Message.Text);

    /// <summary>撤销, of nobody by name: once more is answer enough, and right behind a promise it is that which is meant.</summary>
    private static bool IsUndo(Turn turn) =>
        ReplyReader.Read(turn.Context(), turn.Message.Text) is Reply.Commanded { Command: Command.Undo, Students: [] };
}
