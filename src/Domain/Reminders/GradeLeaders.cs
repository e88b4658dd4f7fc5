namespace Tutorship.Domain;

/// <summary>Who hears of what a grade has to settle.</summary>
public static class GradeLeaders
{
    /// <summary>The grade's leaders; the office for a grade without one; empty where there is neither.</summary>
    public static IReadOnlyList<StaffId> Of(Roster roster, string grade)
    {
        ArgumentNullException.ThrowIfNull(roster);
        List<StaffId> leaders = [.. roster.Staff.Where(member => member.LeadsGrade(grade)).Select(member => member.Id)];
        return leaders.Count > 0 || roster.Staff.FirstOrDefault(member => member.Has(RoleKind.MoralEducation)) is not { } office
            ? leaders
            : [office.Id];
    }
}
