namespace Tutorship.Domain;

/// <summary>缺口: a student whom a requirement has not reached in time, and who answers for it.</summary>
/// <param name="Mentor">The primary mentor on the day counted; null if the student had none.</param>
/// <param name="State">Open, missed or late.</param>
public sealed record Gap(Requirement Requirement, Student Student, StaffId? Mentor, RequirementState State);
