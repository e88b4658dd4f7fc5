using Tutorship.Domain;

namespace Tutorship.Scheduler.Reminders;

/// <summary>
/// A day's reminders stand as the day began; what was recorded since is taken out just before they go out.
/// </summary>
public static class StillOpen
{
    /// <summary>The reminders without what the day's own entries have settled; those left with nothing are gone.</summary>
    public static IReadOnlyList<Reminder> Of(IReadOnlyList<Reminder> reminders, IEnumerable<Entry> entries, DateOnly day)
    {
        var today = entries.Where(entry => entry.On == day && !entry.IsVoided).ToLookup(entry => entry.Student);
        return today.Count == 0 ? reminders : [.. reminders.Select(reminder => Of(reminder, today)).OfType<Reminder>()];
    }

    private static Reminder? Of(Reminder reminder, ILookup<StudentId, Entry> today)
    {
        List<RemindedRequirement> requirements =
        [
            .. reminder.Requirements
                .Select(reminded => Of(reminded, today))
                .Where(reminded => reminded.Students.Count > 0),
        ];
        if (requirements.Count == 0)
        {
            return null;
        }

        var left = requirements.SelectMany(reminded => reminded.Students).ToHashSet();
        return reminder with
        {
            Requirements = requirements,
            Students = [.. reminder.Students.Where(reminded => left.Contains(reminded.Student.Id)).Select(reminded => Of(reminded, today))],
        };
    }

    private static RemindedRequirement Of(RemindedRequirement reminded, ILookup<StudentId, Entry> today) => reminded with
    {
        Students = [.. reminded.Students.Where(student => !today[student].Any(entry => Settles(entry, reminded.Requirement)))],
    };

    private static bool Settles(Entry entry, Requirement requirement) =>
        requirement.Kind.IsSatisfiedBy(entry.Kind) && requirement.Window.Holds(entry.On);

    /// <summary>Whoever was met today for something else was last met today.</summary>
    private static RemindedStudent Of(RemindedStudent reminded, ILookup<StudentId, Entry> today) =>
        today[reminded.Student.Id].FirstOrDefault(entry => entry.Kind is EntryKind.Talk or EntryKind.Visit) is { } met
            ? reminded with { LastContact = new LastContact(met.On, met.Kind, met.Strategies) }
            : reminded;
}
