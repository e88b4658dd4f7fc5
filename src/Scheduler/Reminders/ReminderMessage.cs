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
                ReminderPhrases.First(reminders).Requirement.Kind.Asks) { Kinds = Kinds(reminders) },
        };

    /// <summary>Whom the message lists for something else is not talked with because the others are: what it was is asked.</summary>
    private static IReadOnlyList<EntryKind?>? Kinds(IReadOnlyList<Reminder> reminders)
    {
        var asked = ReminderPhrases.First(reminders).Requirement.Kind.Asks;
        List<EntryKind?> kinds = [.. ReminderPhrases.InOrder(reminders).Select(reminded => IsOwed(reminders, asked, reminded.Student.Id) ? asked : (EntryKind?)null)];
        return kinds.TrueForAll(kind => kind == asked) ? null : kinds;
    }

    private static bool IsOwed(IReadOnlyList<Reminder> reminders, EntryKind kind, StudentId student) =>
        reminders.SelectMany(reminder => reminder.Requirements).Any(one => one.Requirement.Kind.Asks == kind && one.Students.Contains(student));
}
