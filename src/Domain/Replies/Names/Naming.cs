namespace Tutorship.Domain.Replies;

/// <summary>Whom a stretch of text names.</summary>
internal abstract record Naming
{
    private Naming()
    {
    }

    /// <summary>One student of the caseload; <paramref name="IsExact"/>: the name is written as it is.</summary>
    public sealed record One(StudentId Student, bool IsExact) : Naming;

    /// <summary>Several fit equally well.</summary>
    public sealed record Several(IReadOnlyList<StudentId> Students) : Naming;

    /// <summary>The exact full name of students outside the caseload.</summary>
    public sealed record Outside(IReadOnlyList<StudentId> Students) : Naming;

    /// <summary>Clearly meant as a name, but fits nobody.</summary>
    public sealed record Nobody : Naming;

    public static Naming? Of(IReadOnlyList<StudentId> students, bool isExact) => students.Count switch
    {
        0 => null,
        1 => new One(students[0], isExact),
        _ => new Several(students),
    };
}
