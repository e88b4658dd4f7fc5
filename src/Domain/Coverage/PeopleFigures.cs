namespace Tutorship.Domain;

/// <summary>Figures about who has whom, and who was reached.</summary>
internal sealed class PeopleFigures(SchoolFacts facts, Standing standing)
{
    private readonly Census census = standing.Census;

    public IReadOnlyList<StudentId> Unmatched()
    {
        List<StudentId> unmatched = [];
        for (var place = 0; place < census.Students.Count; place++)
        {
            if (IsEnrolled(place) && census.PrimaryMentorOf(place, standing.Day) < 0)
            {
                unmatched.Add(census.Students[place].Id);
            }
        }

        return unmatched;
    }

    public IReadOnlyList<StaffId> IdleTeachers()
    {
        var students = StudentsByMentor();
        return
        [
            .. facts.Roster.Staff
                .Where(member => member.MentorStatus == MentorStatus.Mentor && students.GetValueOrDefault(member.Id) == 0)
                .Select(member => member.Id),
        ];
    }

    public IReadOnlyList<StaffId> OverRatio() =>
        [.. StudentsByMentor().Where(pair => pair.Value > facts.Plan.MaxStudentsPerMentor).Select(pair => pair.Key).Order()];

    public IReadOnlyList<StaffId> SilentMentors(IReadOnlyList<Gap> gaps)
    {
        var silent = gaps.Where(gap => gap.State.IsGap).Select(gap => gap.Mentor).OfType<StaffId>().ToHashSet();
        var since = standing.Day.AddDays(1 - facts.Plan.SilentDays);
        foreach (var entry in standing.Entries.All)
        {
            if (since <= entry.On && entry.On <= standing.Day && standing.Exists(entry))
            {
                silent.Remove(entry.Author);
            }
        }

        return [.. silent.Order()];
    }

    public IReadOnlyList<DaysWithoutContact> LongestWithoutContact()
    {
        List<DaysWithoutContact> all = [];
        for (var place = 0; place < census.Students.Count; place++)
        {
            if (IsEnrolled(place))
            {
                all.Add(new DaysWithoutContact(census.Students[place].Id, DaysWithout(place)));
            }
        }

        return [.. all.OrderByDescending(one => one.Days).ThenBy(one => one.Student).Take(facts.Plan.LongestList)];
    }

    /// <summary>Enrolled students with no talk and no visit in the school year.</summary>
    public int NeverReached()
    {
        var never = 0;
        for (var place = 0; place < census.Students.Count; place++)
        {
            never += IsEnrolled(place) && standing.LastContactOf(place) is null ? 1 : 0;
        }

        return never;
    }

    private bool IsEnrolled(int place) => census.Students[place].IsEnrolledOn(standing.Day);

    private int DaysWithout(int place)
    {
        var start = standing.Year.Start;
        var since = standing.LastContactOf(place)?.On
            ?? (census.Students[place].EnrolledFrom is { } from && from > start ? from : start);
        return Math.Max(0, standing.Day.DayNumber - since.DayNumber);
    }

    private Dictionary<StaffId, int> StudentsByMentor()
    {
        var counts = new int[census.Mentors.Count];
        for (var place = 0; place < census.Students.Count; place++)
        {
            foreach (var mentor in IsEnrolled(place) ? census.MentorsOf(place, standing.Day) : [])
            {
                counts[mentor]++;
            }
        }

        return census.Mentors.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
