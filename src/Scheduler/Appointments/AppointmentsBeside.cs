using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Appointments;

/// <summary>The day's one message holds the appointments too: a mentor hears from the bot once a day.</summary>
public sealed class AppointmentsBeside(DueAppointments due)
{
    public async Task<OutboxVerdict.Send> AddToAsync(
        TutorshipDb db, OutboxRow row, OutboxVerdict.Send reminder, CancellationToken cancellationToken)
    {
        if (reminder is not { Message: OutgoingMessage.Text text, List: { } list })
        {
            return reminder;
        }

        var others = (await due.OfAsync(db, row.Receiver, cancellationToken))
            .Where(one => one.Kind == list.Node && !list.Students.Contains(one.Student.Id))
            .ToList();
        return others.Count == 0
            ? reminder
            : new OutboxVerdict.Send(new OutgoingMessage.Text($"{text.Body}\n{AppointmentPhrases.Beside(others, list.Students.Count + 1)}"))
            {
                List = new ShownList([.. list.Students, .. others.Select(one => one.Student.Id)], list.Node),
            };
    }
}
