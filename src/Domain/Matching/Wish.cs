namespace Tutorship.Domain;

/// <summary>意向: a student would like a mentor; rank 1 is the first wish.</summary>
public sealed record Wish(StudentId Student, StaffId Mentor, int Rank);
