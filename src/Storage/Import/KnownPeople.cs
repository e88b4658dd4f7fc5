using Tutorship.Domain;

namespace Tutorship.Storage.Import;

/// <summary>
/// Whom a file may speak of: the people of the folder, and those the school already has, since somebody missing from a later
/// file is kept. A file's spelling of a user id stands above the school's.
/// </summary>
public sealed class KnownPeople
{
    private readonly HashSet<StudentId> students = [];
    private readonly Dictionary<string, StaffId> staff = new(StringComparer.OrdinalIgnoreCase);
    private bool takesAnyStudent;
    private bool takesAnyStaff;

    public KnownPeople()
    {
    }

    public KnownPeople(IEnumerable<StudentId> students, IEnumerable<StaffId> staff)
    {
        this.students.UnionWith(students);
        foreach (var id in staff)
        {
            this.staff[id.Value] = id;
        }
    }

    internal void Add(StudentId student) => students.Add(student);

    internal void Add(StaffId member) => staff[member.Value] = member;

    /// <summary>A file that could not be read makes no fault of every row that refers to it.</summary>
    internal void TakeAnyStudent() => takesAnyStudent = true;

    /// <inheritdoc cref="TakeAnyStudent"/>
    internal void TakeAnyStaff() => takesAnyStaff = true;

    internal StudentId? FindStudent(string id) =>
        takesAnyStudent || students.Contains(new StudentId(id)) ? new StudentId(id) : null;

    /// <summary>In the roster's spelling, whatever the case of <paramref name="id"/>.</summary>
    internal StaffId? FindStaff(string id) =>
        staff.TryGetValue(id, out var known) ? known : takesAnyStaff ? new StaffId(id) : null;
}
