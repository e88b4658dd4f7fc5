using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Appointments;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Commands;

/// <summary>
/// 不是明天，是周一; 不找李想了，找李思远: the reminder that was just offered, or promised, is of another day or student. No entry is
/// touched.
/// </summary>
public sealed class AppointmentMoving(AppointmentOffering appointments, AppointmentBook book)
{
    /// <summary>Null where the message says anything else, or nothing can be held as it says.</summary>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Offer.Appointment offer, CancellationToken cancel)
    {
        var now = new Appointment(offer.On, offer.Kind, offer.Students);
        if (AppointmentChange.Read(turn.Context(), turn.Message.Text, now, offer is { IsInWords: true, IsHeld: false }) is not { } change)
        {
            return null;
        }

        if (change.Students.Count == 0)
        {
            return await CallOffAsync(turn, offer, cancel);
        }

        return appointments.Wanted(turn, change.Students, change) is not { } wanted ? null
            : offer.IsHeld ? await MoveAsync(turn, offer, wanted, cancel)
            : wanted.On == offer.On && wanted.Kind == offer.Kind && wanted.Students.SequenceEqual(offer.Students) ? await appointments.AcceptAsync(turn, offer, cancel)
            : OfferAnew(turn, offer, wanted);
    }

    /// <summary>What was promised is not held any more; what was only offered is not offered.</summary>
    public async Task<OutgoingMessage> CallOffAsync(Turn turn, Offer.Appointment offer, CancellationToken cancel)
    {
        turn.Memory.DropOpen();
        if (!offer.IsHeld)
        {
            return new OutgoingMessage.Text(QuestionPhrases.Dropped());
        }

        await ReleaseAsync(turn, offer, cancel);
        return new OutgoingMessage.Text(OfferPhrases.Cancelled([.. offer.Students.Select(id => (turn.Student(id).Name, offer.On))]));
    }

    private static OutgoingMessage.Text OfferAnew(Turn turn, Offer.Appointment offer, Offer.Appointment wanted)
    {
        turn.Memory.Ask(wanted with { IsInWords = offer.IsInWords, IsPassed = offer.IsPassed });
        return new OutgoingMessage.Text(OfferPhrases.OfferedInstead(
            AppointmentOffering.When(turn, wanted.On), wanted.Kind, AppointmentOffering.Names(turn, wanted), offer.IsInWords));
    }

    private async Task<OutgoingMessage> MoveAsync(Turn turn, Offer.Appointment offer, Offer.Appointment wanted, CancellationToken cancel)
    {
        await ReleaseAsync(turn, offer, cancel);
        await appointments.HoldAsync(turn, wanted, cancel);
        return new OutgoingMessage.Text(OfferPhrases.HeldInstead(
            AppointmentOffering.When(turn, wanted.On), wanted.Kind, AppointmentOffering.Names(turn, wanted)));
    }

    private async Task ReleaseAsync(Turn turn, Offer.Appointment offer, CancellationToken cancel) =>
        AppointmentBook.Cancel(turn.Db, (await book.WaitingAsync(turn.Db, turn.Sender.Id, cancel))
            .Where(waiting => waiting.On == offer.On && offer.Students.Contains(waiting.Student)));
}
