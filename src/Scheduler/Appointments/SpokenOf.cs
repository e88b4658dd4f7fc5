using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Scheduler.Appointments;

/// <summary>
/// Of whom a reminder spoke and for what. It stands on the reminder's row once that is said, so that an appointment knows whether
/// it needs a message of its own.
/// </summary>
internal static class SpokenOf
{
    public static HashSet<(StudentId Student, EntryKind Kind)> In(IReadOnlyList<Reminder> reminders, ShownList shown) =>
    [
        .. from reminder in reminders
           from reminded in reminder.Requirements
           from student in reminded.Students
           where shown.Students.Contains(student)
           select (student, reminded.Requirement.Kind.Asks),
    ];

    public static string Write(IEnumerable<(StudentId Student, EntryKind Kind)> spoken) =>
        JsonSerializer.Serialize(spoken.Select(one => new[] { one.Student.Value, one.Kind.ToString() }));

    /// <summary>Empty where nothing was kept.</summary>
    public static HashSet<(StudentId Student, EntryKind Kind)> Read(string facts) => facts.StartsWith('[')
        ? [.. JsonSerializer.Deserialize<string[][]>(facts)!.Select(one => (new StudentId(one[0]), Enum.Parse<EntryKind>(one[1])))]
        : [];
}
