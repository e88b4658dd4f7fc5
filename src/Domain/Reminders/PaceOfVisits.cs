namespace Tutorship.Domain;

/// <summary>Whose share of visited students, as primary mentor, is behind the share of the year gone by.</summary>
internal sealed class PaceOfVisits
{
    private readonly int[] eligible;
    private readonly int[] done;
    private readonly Share yearGoneBy;

    public PaceOfVisits(Standing standing)
    {
        eligible = new int[standing.Census.Mentors.Count];
        done = new int[standing.Census.Mentors.Count];
        yearGoneBy = standing.Year.GoneBy(standing.Day);
        foreach (var visits in standing.Requirements().Where(requirement => requirement.Kind == RequirementKind.YearVisit))
        {
            Count(standing, visits);
        }
    }

    public bool IsBehind(int mentor) => mentor >= 0 && new Share(done[mentor], eligible[mentor]).IsBelow(yearGoneBy);

    private void Count(Standing standing, Requirement visits)
    {
        for (var place = 0; place < standing.Census.Students.Count; place++)
        {
            if (standing.StateOf(visits, place) is { } state && standing.AccountableFor(visits, place) is var mentor and >= 0)
            {
                eligible[mentor]++;
                done[mentor] += state == RequirementState.Done ? 1 : 0;
            }
        }
    }
}
