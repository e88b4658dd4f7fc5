namespace Tutorship.Domain;

/// <summary>
/// Students by place (0, 1, 2 … in the order given), so that figures can be counted in arrays. Grades, classes and
/// mentors are numbered in ordinal order.
/// </summary>
internal sealed class Census
{
    private readonly Dictionary<StudentId, int> places;
    private readonly int[] grades;
    private readonly int[] classes;
    private readonly List<(Mentorship Mentorship, int Mentor)>[] mentorships;

    public Census(Roster roster, IReadOnlyList<Student> students)
    {
        Students = students;
        places = new Dictionary<StudentId, int>(students.Count);
        mentorships = new List<(Mentorship, int)>[students.Count];
        for (var place = 0; place < students.Count; place++)
        {
            places.Add(students[place].Id, place);
            mentorships[place] = [];
        }

        (Grades, grades) = Numbered(students, student => student.Grade);
        (Classes, classes) = Numbered(students, student => student.Class);
        Mentors = [.. roster.Mentorships.Select(mentorship => mentorship.Mentor).Distinct().Order()];
        var numbers = Mentors.Select((mentor, number) => (mentor, number)).ToDictionary(pair => pair.mentor, pair => pair.number);
        foreach (var mentorship in roster.Mentorships)
        {
            if (PlaceOf(mentorship.Student) is var place and >= 0)
            {
                mentorships[place].Add((mentorship, numbers[mentorship.Mentor]));
            }
        }
    }

    public IReadOnlyList<Student> Students { get; }

    public IReadOnlyList<string> Grades { get; }

    public IReadOnlyList<string> Classes { get; }

    public IReadOnlyList<StaffId> Mentors { get; }

    /// <summary>-1 for a student who is not counted.</summary>
    public int PlaceOf(StudentId student) => places.GetValueOrDefault(student, -1);

    public int GradeOf(int place) => grades[place];

    public int ClassOf(int place) => classes[place];

    /// <summary>The number of the primary mentor on a day; -1 without any.</summary>
    public int PrimaryMentorOf(int place, DateOnly on)
    {
        foreach (var (mentorship, mentor) in mentorships[place])
        {
            if (mentorship.HoldsOn(on))
            {
                return mentor;
            }
        }

        return -1;
    }

    /// <summary>The numbers of all mentors on a day, each once.</summary>
    public IEnumerable<int> MentorsOf(int place, DateOnly on) =>
        mentorships[place].Where(held => held.Mentorship.HoldsOn(on)).Select(held => held.Mentor).Distinct();

    private static (string[] Names, int[] Numbers) Numbered(IReadOnlyList<Student> students, Func<Student, string> name)
    {
        string[] names = [.. students.Select(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = names.Select((text, number) => (text, number)).ToDictionary(pair => pair.text, pair => pair.number);
        return (names, [.. students.Select(student => numbers[name(student)])]);
    }
}
