namespace Tutorship.Domain;

/// <summary>One round of matching: who is to find a mentor, how many each mentor takes, and what either side said.</summary>
/// <param name="Students">Each once.</param>
/// <param name="Capacities">Each mentor once.</param>
public sealed record MatchingRound(IReadOnlyList<StudentId> Students, IReadOnlyList<Capacity> Capacities)
{
    public IReadOnlyList<Wish> Wishes { get; init; } = [];

    /// <summary>双向选择: whom a mentor does not take.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>社团: blocks that stay together.</summary>
    public IReadOnlyList<Club> Clubs { get; init; } = [];

    /// <summary>The students without any mentor on a day, and what room the mentors have below the plan's ratio.</summary>
    public static MatchingRound Of(SchoolFacts facts, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var roster = facts.Roster;
        var mentors = roster.Staff.Where(member => member.MentorStatus == MentorStatus.Mentor);
        return new MatchingRound(
            [
                .. roster.Students
                    .Where(student => student.IsEnrolledOn(day) && roster.PrimaryMentorOf(student.Id, day) is null)
                    .Select(student => student.Id),
            ],
            [.. mentors.Select(mentor => RoomOf(facts, mentor.Id, day))]);
    }

    private static Capacity RoomOf(SchoolFacts facts, StaffId mentor, DateOnly day)
    {
        var has = facts.Roster.StudentsOf(mentor, day).Count(student => student.IsEnrolledOn(day));
        return new Capacity(mentor, Math.Max(0, facts.Plan.MaxStudentsPerMentor - has), has);
    }
}
