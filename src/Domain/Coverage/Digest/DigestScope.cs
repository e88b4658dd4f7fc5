namespace Tutorship.Domain;

/// <summary>Whom a digest is about: the school, a grade, or a class (with the grade whose school days it has).</summary>
public sealed record DigestScope
{
    private DigestScope(string name, string? grade, bool isClass) => (Name, Grade, IsClass) = (name, grade, isClass);

    public static DigestScope School { get; } = new("school", null, false);

    /// <summary><c>school</c>, or the name of the grade or class.</summary>
    public string Name { get; }

    /// <summary>Null for the school.</summary>
    public string? Grade { get; }

    public bool IsClass { get; }

    public static DigestScope OfGrade(string grade) => new(grade, grade, false);

    public static DigestScope OfClass(string name, string grade) => new(name, grade, true);

    /// <summary>By name: <c>school</c>, else a grade with students, else a class with students, else null.</summary>
    public static DigestScope? Find(Roster roster, string name)
    {
        ArgumentNullException.ThrowIfNull(roster);
        if (name == School.Name)
        {
            return School;
        }

        return roster.Students.Any(student => student.Grade == name) ? OfGrade(name)
            : roster.Students.FirstOrDefault(student => student.Class == name) is { } member ? OfClass(name, member.Grade)
            : null;
    }

    public bool Holds(Student student)
    {
        ArgumentNullException.ThrowIfNull(student);
        return IsClass ? student.Class == Name : Grade is null || student.Grade == Grade;
    }

    /// <summary>The school days of its grade; of the school, those of any grade.</summary>
    internal SchoolDays DaysIn(SchoolFacts facts) =>
        new(facts.Calendar, [.. facts.Roster.Students.Where(Holds).Select(student => student.Grade).Distinct(StringComparer.Ordinal)]);
}
