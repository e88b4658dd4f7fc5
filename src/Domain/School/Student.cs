namespace Tutorship.Domain;

/// <summary>A student of the school. Both enrolment days are inclusive; null means always.</summary>
public sealed record Student(StudentId Id, string Name, string Grade, string Class)
{
    public bool HasSpecialNeeds { get; init; }

    public DateOnly? EnrolledFrom { get; init; }

    public DateOnly? EnrolledTo { get; init; }

    public bool IsEnrolledOn(DateOnly day) =>
        (EnrolledFrom is not { } from || from <= day) && (EnrolledTo is not { } to || day <= to);
}
