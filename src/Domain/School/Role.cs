namespace Tutorship.Domain;

/// <summary>What a staff member answers for beside their own students; <see cref="Grade"/> only for grade leaders.</summary>
public sealed record Role(RoleKind Kind, string? Grade = null);

public enum RoleKind
{
    Principal,
    MoralEducation,
    GradeLeader,
    Counsellor,
    DutyLeader,
    Admin,
}
