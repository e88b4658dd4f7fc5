namespace Tutorship.Domain;

/// <summary>A mentor does not take a student.</summary>
public sealed record Refusal(StaffId Mentor, StudentId Student);
