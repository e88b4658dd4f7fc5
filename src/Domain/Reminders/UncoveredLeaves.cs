namespace Tutorship.Domain;

/// <summary>A leave with nobody in the mentor's place, and who is told of it once: leaders of the students' grades, or the office.</summary>
/// <param name="Leave">Which.</param>
/// <param name="Since">The first day on which nobody is in the mentor's place: also one in the midst, when the substitute goes too.</param>
/// <param name="Students">Whom it leaves alone.</param>
/// <param name="GradeLeaders">See <see cref="Domain.GradeLeaders"/>.</param>
public sealed record UncoveredLeave(
    Leave Leave, DateOnly Since, IReadOnlyList<Student> Students, IReadOnlyList<StaffId> GradeLeaders);

/// <summary>Leaves without a substitute, or whose substitute is on leave too.</summary>
public static class UncoveredLeaves
{
    /// <summary>Those that are uncovered on a day, in file order; with the students whose primary mentor it is, by id.</summary>
    public static IReadOnlyList<UncoveredLeave> On(Roster roster, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return [.. roster.Leaves.Where(leave => leave.Holds(day) && IsUncovered(roster, leave, day)).Select(leave => Of(roster, leave, day))];
    }

    /// <summary>Those that hold on a day or begin later, as they stand on that day or on their first.</summary>
    public static IReadOnlyList<UncoveredLeave> NotOver(Roster roster, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return
        [
            .. roster.Leaves
                .Where(leave => leave.To >= day && IsUncovered(roster, leave, Later(leave.From, day)))
                .Select(leave => Of(roster, leave, Later(leave.From, day))),
        ];
    }

    /// <summary>Whom a leave leaves alone: enrolled students whose primary mentor it is, by id.</summary>
    public static IReadOnlyList<Student> StudentsOf(Roster roster, Leave leave, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(leave);
        return
        [
            .. roster.StudentsOf(leave.Mentor, day)
                .Where(student => student.IsEnrolledOn(day) && roster.PrimaryMentorOf(student.Id, day) == leave.Mentor),
        ];
    }

    private static bool IsUncovered(Roster roster, Leave leave, DateOnly day) =>
        ReferenceEquals(roster.LeaveOf(leave.Mentor, day), leave)
        && (leave.Substitute is not { } substitute || roster.LeaveOf(substitute, day) is not null);

    private static UncoveredLeave Of(Roster roster, Leave leave, DateOnly day)
    {
        var students = StudentsOf(roster, leave, day);
        var leaders = students.Select(student => student.Grade).Distinct(StringComparer.Ordinal)
            .SelectMany(grade => GradeLeaders.Of(roster, grade))
            .Distinct();
        return new UncoveredLeave(leave, Since(roster, leave, day), students, [.. leaders]);
    }

    private static DateOnly Since(Roster roster, Leave leave, DateOnly day)
    {
        while (day > leave.From && IsUncovered(roster, leave, day.AddDays(-1)))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
