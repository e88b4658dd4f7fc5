namespace Tutorship.Domain;

/// <summary>The school's people and who mentors whom, as loaded; answers are for a given day.</summary>
public sealed class Roster
{
    private readonly Dictionary<StudentId, Student> students;
    private readonly Dictionary<StaffId, StaffMember> staff;
    private readonly ILookup<StudentId, Mentorship> mentorshipsOfStudent;
    private readonly ILookup<StaffId, Mentorship> mentorshipsOfMentor;

    public Roster(
        IEnumerable<Student> students,
        IEnumerable<StaffMember> staff,
        IEnumerable<Mentorship> mentorships,
        IEnumerable<Leave>? leaves = null)
    {
        Students = [.. students.OrderBy(student => student.Id)];
        Staff = [.. staff.OrderBy(member => member.Id)];
        Mentorships = [.. mentorships.OrderBy(mentorship => mentorship.Rank)];
        Leaves = [.. leaves ?? []];
        this.students = Students.ToDictionary(student => student.Id);
        this.staff = Staff.ToDictionary(member => member.Id);
        mentorshipsOfStudent = Mentorships.ToLookup(mentorship => mentorship.Student);
        mentorshipsOfMentor = Mentorships.ToLookup(mentorship => mentorship.Mentor);
    }

    /// <summary>All students ever imported, by id.</summary>
    public IReadOnlyList<Student> Students { get; }

    /// <summary>All staff, by id.</summary>
    public IReadOnlyList<StaffMember> Staff { get; }

    public IReadOnlyList<Mentorship> Mentorships { get; }

    /// <summary>In file order: the first matching row wins.</summary>
    public IReadOnlyList<Leave> Leaves { get; }

    public Student? Find(StudentId id) => students.GetValueOrDefault(id);

    public StaffMember? Find(StaffId id) => staff.GetValueOrDefault(id);

    /// <summary>Mentors of a student on a day, the primary one first.</summary>
    public IEnumerable<StaffId> MentorsOf(StudentId student, DateOnly on) =>
        mentorshipsOfStudent[student].Where(mentorship => mentorship.HoldsOn(on)).Select(mentorship => mentorship.Mentor);

    /// <summary>The accountable mentor of a student on a day; null if the student has none.</summary>
    public StaffId? PrimaryMentorOf(StudentId student, DateOnly on)
    {
        foreach (var mentorship in mentorshipsOfStudent[student])
        {
            if (mentorship.HoldsOn(on))
            {
                return mentorship.Mentor;
            }
        }

        return null;
    }

    /// <summary>Students whose mentor (primary or not) this is on a day, by id.</summary>
    public IEnumerable<Student> StudentsOf(StaffId mentor, DateOnly on) =>
        mentorshipsOfMentor[mentor]
            .Where(mentorship => mentorship.HoldsOn(on))
            .Select(mentorship => students.GetValueOrDefault(mentorship.Student))
            .OfType<Student>()
            .Distinct()
            .OrderBy(student => student.Id);

    /// <summary>A mentor's own students and those of the colleagues they substitute on that day.</summary>
    public IReadOnlyList<Student> CaseloadOf(StaffId mentor, DateOnly on) =>
        [.. AbsentColleaguesOf(mentor, on)
            .Prepend(mentor)
            .SelectMany(member => StudentsOf(member, on))
            .DistinctBy(student => student.Id)
            .OrderBy(student => student.Id)];

    /// <summary>The leave that holds on a day, or null.</summary>
    public Leave? LeaveOf(StaffId mentor, DateOnly on) =>
        Leaves.FirstOrDefault(leave => leave.Mentor == mentor && leave.Holds(on));

    private IEnumerable<StaffId> AbsentColleaguesOf(StaffId substitute, DateOnly on) =>
        Leaves
            .Where(leave => leave.Holds(on) && leave.Substitute == substitute)
            .Select(leave => leave.Mentor)
            .Distinct()
            .Where(mentor => LeaveOf(mentor, on)?.Substitute == substitute);
}
