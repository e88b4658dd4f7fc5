namespace Tutorship.Domain;

/// <summary>A leave that begins with nobody in the mentor's place, and the grade leaders who are told of it once.</summary>
public sealed record UncoveredLeave(Leave Leave, IReadOnlyList<Student> Students, IReadOnlyList<StaffId> GradeLeaders);

/// <summary>Leaves without a substitute, or whose substitute is on leave too.</summary>
public static class UncoveredLeaves
{
    /// <summary>Those that begin on a day, in file order; with the students whose primary mentor it is, by id.</summary>
    public static IReadOnlyList<UncoveredLeave> BeginningOn(Roster roster, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return
        [
            .. roster.Leaves
                .Where(leave => leave.From == day && ReferenceEquals(roster.LeaveOf(leave.Mentor, day), leave))
                .Where(leave => leave.Substitute is not { } substitute || roster.LeaveOf(substitute, day) is not null)
                .Select(leave => Of(roster, leave, day)),
        ];
    }

    private static UncoveredLeave Of(Roster roster, Leave leave, DateOnly day)
    {
        List<Student> students =
        [
            .. roster.StudentsOf(leave.Mentor, day)
                .Where(student => student.IsEnrolledOn(day) && roster.PrimaryMentorOf(student.Id, day) == leave.Mentor),
        ];
        var leaders = roster.Staff.Where(member => students.Exists(student => member.LeadsGrade(student.Grade)));
        return new UncoveredLeave(leave, students, [.. leaders.Select(member => member.Id)]);
    }
}
