namespace Tutorship.Domain;

/// <summary>A leave with nobody in the mentor's place, and the grade leaders who are told of it once.</summary>
public sealed record UncoveredLeave(Leave Leave, IReadOnlyList<Student> Students, IReadOnlyList<StaffId> GradeLeaders);

/// <summary>Leaves without a substitute, or whose substitute is on leave too.</summary>
public static class UncoveredLeaves
{
    /// <summary>Those that begin on a day, in file order; with the students whose primary mentor it is, by id.</summary>
    public static IReadOnlyList<UncoveredLeave> BeginningOn(Roster roster, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return [.. roster.Leaves.Where(leave => leave.From == day && IsUncovered(roster, leave, day)).Select(leave => Of(roster, leave, day))];
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
        var leaders = roster.Staff.Where(member => students.Any(student => member.LeadsGrade(student.Grade)));
        return new UncoveredLeave(leave, students, [.. leaders.Select(member => member.Id)]);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
