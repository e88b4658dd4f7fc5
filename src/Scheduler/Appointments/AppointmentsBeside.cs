using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>
/// The day's one message holds the appointments too: a mentor hears from the bot once a day. Those of the message's own kind are
/// numbered on; another kind is named and has no number, for an answer by number records the message's kind.
/// </summary>
public sealed class AppointmentsBeside(DueAppointments due)
{
    public async Task<OutboxVerdict.Send> AddToAsync(
        TutorshipDb db,
        OutboxRow row,
        IReadOnlyList<Reminder> reminders,
        OutboxVerdict.Send message,
        CancellationToken cancellationToken)
    {
        if (message is not { Message: OutgoingMessage.Text text, List: { } list })
        {
            return message;
        }

        var spoken = SpokenOf.In(reminders, list);
        var others = (await due.OfAsync(db, row.Receiver, cancellationToken))
            .Where(one => spoken.Add((one.Student.Id, one.Kind)))
            .ToLookup(one => one.Kind == list.Node && !list.Students.Contains(one.Student.Id));
        var (numbered, named) = (others[true].ToList(), others[false].ToList());
        List<string> parts = [text.Body];
        if (numbered.Count > 0)
        {
            parts.Add(AppointmentPhrases.Beside(numbered, list.Students.Count + 1));
        }

        if (named.Count > 0)
        {
            parts.Add(AppointmentPhrases.OfAnotherKind(named));
        }

        return new OutboxVerdict.Send(new OutgoingMessage.Text(string.Join('\n', parts)))
        {
            List = new ShownList([.. list.Students, .. numbered.Select(one => one.Student.Id)], list.Node)
            {
                Kinds = list.Kinds is { } kinds ? [.. kinds, .. numbered.Select(one => (EntryKind?)one.Kind)] : null,
            },
            Facts = SpokenOf.Write(spoken),
        };
    }
}
