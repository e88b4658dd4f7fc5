namespace Tutorship.Domain;

/// <summary>What a mentor still has to do: an open gap, and when the student was last met.</summary>
public sealed record MentorGap(Gap Gap, LastContact? LastContact);

/// <summary>The answer to 待办, from the entries of one caseload alone.</summary>
public static class MentorGaps
{
    /// <summary>
    /// Open gaps that a mentor answers for on a day, and those of the colleagues substituted, by due day, then
    /// requirement, then never met first, longest since the last talk or visit, ties by id. Empty outside every school year.
    /// </summary>
    public static IReadOnlyList<MentorGap> On(SchoolFacts facts, StaffId mentor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Standing.On(facts, facts.Roster.CaseloadOf(mentor, day), day, day) is not { } standing)
        {
            return [];
        }

        var count = new RequirementCount(standing);
        foreach (var requirement in standing.Requirements().Where(requirement => requirement.Due >= day))
        {
            count.Of(requirement);
        }

        return
        [
            .. count.Gaps
                .Where(gap => gap.Mentor is { } accountable && IsAnsweredBy(mentor, accountable, facts.Roster, day))
                .Select(gap => new MentorGap(gap, standing.LastContactOf(standing.Census.PlaceOf(gap.Student.Id))))
                .OrderBy(open => open.Gap.Requirement.Due)
                .ThenBy(open => open.Gap.Requirement.Id, StringComparer.Ordinal)
                .ThenBy(open => open.LastContact?.On)
                .ThenBy(open => open.Gap.Student.Id),
        ];
    }

    private static bool IsAnsweredBy(StaffId mentor, StaffId accountable, Roster roster, DateOnly day) =>
        accountable == mentor || roster.LeaveOf(accountable, day)?.Substitute == mentor;
}
