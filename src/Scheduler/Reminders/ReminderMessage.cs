using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Reminders;

/// <summary>A receiver's reminders as one message, with the numbers it gives to their students.</summary>
internal static class ReminderMessage
{
    public static OutboxVerdict.Send Of(IReadOnlyList<Reminder> reminders, DateOnly today, SlowFacts slow) =>
        new(new OutgoingMessage.Text(ReminderPhrases.Render(reminders, today, slow.Roster)))
        {
            List = new ShownList(
                [.. ReminderPhrases.InOrder(reminders).Select(reminded => reminded.Student.Id)],
                ReminderPhrases.First(reminders).Requirement.Kind.Asks),
        };
}
