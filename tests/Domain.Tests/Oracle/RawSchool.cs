namespace Tutorship.Domain.Tests.Oracle;

/// <summary>A school as its files say it: plain texts and days, nothing of the domain.</summary>
public sealed record RawSchool(
    RawStudent[] Students,
    RawStaff[] Staff,
    RawRow[] Calendar,
    RawLeave[] Leaves,
    RawEntry[] Entries,
    int MaxStudents);

public sealed record RawStudent(string Id, string Grade, string Class, bool Special, DateOnly? From, DateOnly? To, RawMentors[] Mentors);

/// <summary>The mentors cell, as it held between two days.</summary>
public sealed record RawMentors(DateOnly? From, DateOnly? To, string[] Ids);

public sealed record RawStaff(string Id, string Homeroom, bool IsMoralEducation, string Status);

public sealed record RawRow(string Type, string Name, string Grades, DateOnly Start, DateOnly End);

public sealed record RawLeave(string Mentor, DateOnly From, DateOnly To, string Substitute);

public sealed record RawEntry(
    string Id, string Kind, string Student, DateOnly On, string Author, string[] Strategies, string Mode, bool Voided, DateOnly? Reported);
