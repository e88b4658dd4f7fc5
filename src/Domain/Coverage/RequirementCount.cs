namespace Tutorship.Domain;

/// <summary>Counts requirements over all students, one after the other, and keeps their gaps.</summary>
internal sealed class RequirementCount(Standing standing)
{
    private readonly ScopeCount grades = new(standing.Census.Grades);
    private readonly ScopeCount classes = new(standing.Census.Classes);
    private readonly ScopeCount mentors = new([.. standing.Census.Mentors.Select(mentor => mentor.Value)]);
    private readonly int[] states = new int[5];

    /// <summary>Open, missed and late, in the order counted: by requirement, then by student.</summary>
    public List<Gap> Gaps { get; } = [];

    public RequirementCoverage Of(Requirement requirement)
    {
        Array.Clear(states);
        if (requirement.Student is { } only)
        {
            Count(requirement, standing.Census.PlaceOf(only));
        }
        else
        {
            for (var place = 0; place < standing.Census.Students.Count; place++)
            {
                Count(requirement, place);
            }
        }

        var (upcoming, done, late, open, missed) = (
            states[(int)RequirementState.Upcoming],
            states[(int)RequirementState.Done],
            states[(int)RequirementState.Late],
            states[(int)RequirementState.Open],
            states[(int)RequirementState.Missed]);
        return new RequirementCoverage(requirement, upcoming + done + late + open + missed, done, late, open, missed)
        {
            ByGrade = grades.Take(),
            ByClass = classes.Take(),
            ByMentor = mentors.Take(),
        };
    }

    private void Count(Requirement requirement, int place)
    {
        if (standing.StateOf(requirement, place) is not { } state)
        {
            return;
        }

        var mentor = standing.AccountableFor(requirement, place);
        var isDone = state == RequirementState.Done;
        states[(int)state]++;
        grades.Add(standing.Census.GradeOf(place), isDone);
        classes.Add(standing.Census.ClassOf(place), isDone);
        if (mentor >= 0)
        {
            mentors.Add(mentor, isDone);
        }

        if (!isDone && state != RequirementState.Upcoming)
        {
            var accountable = mentor >= 0 ? standing.Census.Mentors[mentor] : (StaffId?)null;
            Gaps.Add(new Gap(requirement, standing.Census.Students[place], accountable, state));
        }
    }
}
