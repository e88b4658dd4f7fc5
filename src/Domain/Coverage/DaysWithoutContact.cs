namespace Tutorship.Domain;

/// <summary>Days since the last talk or visit of the year; never negative.</summary>
public sealed record DaysWithoutContact(StudentId Student, int Days);
