namespace Tutorship.Domain;

/// <summary>
/// 导师关系: one mentor of one student. Rank 0 is the primary mentor. Both days are inclusive; null means always.
/// </summary>
public sealed record Mentorship(StudentId Student, StaffId Mentor, int Rank)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool HoldsOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}
