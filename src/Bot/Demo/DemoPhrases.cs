using Tutorship.Domain;

namespace Tutorship.Bot.Demo;

/// <summary>What the demo's page says about its people and about silence.</summary>
public static class DemoPhrases
{
    public const string SchoolName = "江城示范高级中学";

    public static string Reminder() => "提醒";

    /// <summary>The reasons of reminder-rules in words.</summary>
    public static string Silence(string reason) => reason switch
    {
        "day_off" => "今天不是上学日",
        "on_leave" => "请假中，没有代管老师",
        "muted" => "本人已静音，只提醒变故和最后一天",
        "snoozed" => "本人要求改天提醒",
        "done" => "名下的同学都已完成",
        "no_step" => "有未完成的同学，但今天不是提醒日（开头、中间、最后一天才提醒）",
        "past_ladder" => "已过截止日，转到年级组长的名单，不再提醒",
        _ => reason,
    };

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
