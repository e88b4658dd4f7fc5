using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Who is asked to take over, one rung after the other: counsellors and duty leaders, moral education, principals. Never the
/// one who raised it, nobody on leave, and no rung that is empty.
/// </summary>
public static class HandoffChain
{
    private static readonly RoleKind[][] Rungs =
    [
        [RoleKind.Counsellor, RoleKind.DutyLeader],
        [RoleKind.MoralEducation],
        [RoleKind.Principal],
    ];

    /// <summary>Everybody on at most one rung, the lowest; no rung at all when the school has named nobody.</summary>
    public static IReadOnlyList<IReadOnlyList<StaffId>> Of(Roster roster, StaffId raisedBy, DateOnly today)
    {
        var asked = new HashSet<StaffId> { raisedBy };
        return
        [
            .. Rungs
                .Select(roles => roster.Staff
                    .Where(member => roles.Any(member.Has) && roster.LeaveOf(member.Id, today) is null && asked.Add(member.Id))
                    .Select(member => member.Id)
                    .ToList())
                .Where(rung => rung.Count > 0),
        ];
    }

    /// <summary>Whom a rung asks; above the last one, everybody is asked again.</summary>
    public static IReadOnlyList<StaffId> ReceiversOf(IReadOnlyList<IReadOnlyList<StaffId>> chain, int rung) =>
        rung < chain.Count ? chain[rung] : [.. chain.SelectMany(receivers => receivers)];
}
