using System.Text.Json;
using Tutorship.Domain;

namespace Tutorship.Scheduler.Appointments;

/// <summary>What a row of an appointment holds: whom, for what, and since when it would be settled.</summary>
public sealed record AppointmentFacts(string Student, string Kind, DateOnly Since)
{
    public static string Write(StudentId student, EntryKind kind, DateOnly since) =>
        JsonSerializer.Serialize(new AppointmentFacts(student.Value, kind.ToString(), since));

    public static AppointmentFacts Read(string json) =>
        JsonSerializer.Deserialize<AppointmentFacts>(json) ?? throw new InvalidOperationException("An appointment without facts.");

    public StudentId StudentId => new(Student);

    public EntryKind EntryKind => Enum.Parse<EntryKind>(Kind);
}
