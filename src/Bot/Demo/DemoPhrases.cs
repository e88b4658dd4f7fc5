using Tutorship.Domain;

namespace Tutorship.Bot.Demo;

/// <summary>What the demo's page says about its people and about silence.</summary>
public static class DemoPhrases
{
    public const string SchoolName = "江城示范高级中学";

    public static string RoleLabel(StaffMember member)
    {
        var roles = member.Roles.Select(Role).ToList();
        if (member.HomeroomClass is { Length: > 0 } homeroom)
        {
            roles.Add($"{homeroom}班主任");
        }

        if (member.MentorStatus == MentorStatus.Mentor && roles.Count == 0)
        {
            roles.Add("导师");
        }

        return string.Join(" · ", roles);
    }

    private static string Role(Role role) => role.Kind switch
    {
        RoleKind.Principal => "校长",
        RoleKind.MoralEducation => "德育处",
        RoleKind.GradeLeader => $"{role.Grade}年级组长",
        RoleKind.Counsellor => "心理老师",
        RoleKind.DutyLeader => "值班领导",
        RoleKind.Admin => "管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
