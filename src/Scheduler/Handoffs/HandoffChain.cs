using Tutorship.Domain;

namespace Tutorship.Scheduler.Handoffs;

/// <summary>
/// Who is asked to take over, one rung after the other: counsellors and whoever is on duty, moral education, principals. Never
/// the one who raised it, and no rung that is empty. Nobody on leave is asked, unless there is nobody else.
/// </summary>
public static class HandoffChain
{
    /// <summary>Who stands in for whom: a school without duty leaders asks moral education at once, and without that its principals.</summary>
    private static readonly RoleKind[] OnDuty = [RoleKind.DutyLeader, RoleKind.MoralEducation, RoleKind.Principal];

    /// <summary>Everybody on at most one rung, the lowest; no rung at all when the school has named nobody.</summary>
    public static IReadOnlyList<IReadOnlyList<StaffId>> Of(Roster roster, StaffId raisedBy, DateOnly today) => Of(roster, raisedBy, [], today);

    /// <summary>Whoever gave it back is not asked again either, unless there is nobody else.</summary>
    public static IReadOnlyList<IReadOnlyList<StaffId>> For(Roster roster, Handoff handoff, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(handoff);
        return Of(roster, handoff.RaisedBy, handoff.Declined, today);
    }

    /// <summary>Whom a rung asks; above the last one, everybody is asked again.</summary>
    public static IReadOnlyList<StaffId> ReceiversOf(IReadOnlyList<IReadOnlyList<StaffId>> chain, int rung) =>
        rung < chain.Count ? chain[rung] : [.. chain.SelectMany(receivers => receivers)];

    private static IReadOnlyList<IReadOnlyList<StaffId>> Of(Roster roster, StaffId raisedBy, IReadOnlyCollection<StaffId> declined, DateOnly today)
    {
        var others = roster.Staff.Where(member => member.Id != raisedBy).ToList();
        var present = others.Where(member => roster.LeaveOf(member.Id, today) is null && !declined.Contains(member.Id)).ToList();
        return Rungs(present) is { Count: > 0 } chain ? chain : Rungs(others);
    }

    private static IReadOnlyList<IReadOnlyList<StaffId>> Rungs(IReadOnlyList<StaffMember> staff)
    {
        var onDuty = OnDuty.Select(role => With(staff, role)).FirstOrDefault(members => members.Count > 0) ?? [];
        var asked = new HashSet<StaffId>();
        return
        [
            .. new[] { [.. With(staff, RoleKind.Counsellor), .. onDuty], With(staff, RoleKind.MoralEducation), With(staff, RoleKind.Principal) }
                .Select(rung => rung.Where(asked.Add).ToList())
                .Where(rung => rung.Count > 0),
        ];
    }

    private static List<StaffId> With(IReadOnlyList<StaffMember> staff, RoleKind role) =>
        [.. staff.Where(member => member.Has(role)).Select(member => member.Id)];
}
