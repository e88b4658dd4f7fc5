using Tutorship.Domain.Replies;

namespace Tutorship.Domain;

/// <summary>Anyone on the staff; a mentor is a staff member with <see cref="MentorStatus.Mentor"/>.</summary>
public sealed record StaffMember(StaffId Id, string Name)
{
    public string Subject { get; init; } = "";

    /// <summary>The class whose 班主任 this is, or null.</summary>
    public string? HomeroomClass { get; init; }

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public MentorStatus MentorStatus { get; init; } = MentorStatus.Mentor;

    /// <summary>How a colleague is addressed: 欧阳 of 欧阳雪.</summary>
    public string Surname => Surnames.Of(Name);

    /// <summary>Whether hand-overs come to this person, at once or further up the chain.</summary>
    public bool IsAskedToTakeOver => Has(RoleKind.Counsellor) || Has(RoleKind.DutyLeader) || Has(RoleKind.MoralEducation) || Has(RoleKind.Principal);

    public bool Has(RoleKind kind) => Roles.Any(role => role.Kind == kind);

    public bool LeadsGrade(string grade) => Roles.Any(role => role.Kind == RoleKind.GradeLeader && role.Grade == grade);
}

/// <summary>Whether a staff member mentors: teachers not yet suited are trained first.</summary>
public enum MentorStatus
{
    Mentor,
    Training,
    None,
}
