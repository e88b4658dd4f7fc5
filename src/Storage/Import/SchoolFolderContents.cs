using Tutorship.Domain;

namespace Tutorship.Storage.Import;

/// <summary>A school folder, read and found right. Null stands for a file that is not there, which leaves what the school has.</summary>
public sealed record SchoolFolderContents(
    IReadOnlyList<StudentLine> Students,
    IReadOnlyList<StaffMember> Staff,
    IReadOnlyList<CalendarRow> Calendar)
{
    public PlanFile? Plan { get; init; }

    /// <summary>In file order: the first matching row wins.</summary>
    public IReadOnlyList<Leave>? Leaves { get; init; }

    public IReadOnlyList<EntryLine>? Entries { get; init; }

    /// <summary>Sentences for the reader about what was passed over, such as unknown columns.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The facts as a first import would give them: every mentorship holds always.</summary>
    public SchoolFacts ToFacts() => new(
        new Roster(Students.Select(line => line.Student), Staff, Students.SelectMany(line => line.Mentorships()), Leaves),
        new SchoolCalendar(Calendar),
        Plan?.Plan ?? new Plan(),
        [.. (Entries ?? []).Select(line => line.Entry)]);
}

/// <summary>One row of the students' file. The first mentor is the primary one.</summary>
public sealed record StudentLine(Student Student, IReadOnlyList<StaffId> Mentors)
{
    public IEnumerable<Mentorship> Mentorships(DateOnly? from = null) =>
        Mentors.Select((mentor, rank) => new Mentorship(Student.Id, mentor, rank) { From = from });
}

/// <summary>One row of the entries' file, and where it stands.</summary>
public sealed record EntryLine(Entry Entry, string File, int Line);
