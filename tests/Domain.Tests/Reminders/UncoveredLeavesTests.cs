using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Reminders;

public class UncoveredLeavesTests
{
    private static SampleSchool School => Open()
        .Staff(欧阳雪, "欧阳雪", roles: new Role(RoleKind.GradeLeader, "高二"))
        .Student(李想, 陈建国).Student(张珊珊, 王丽华).Mentor(张珊珊, 陈建国, rank: 1);

    [Fact]
    public void The_grade_leader_is_told_on_the_first_day_of_a_leave_without_substitute()
    {
        var roster = School.OnLeave(陈建国, "2026-11-09", "2026-11-13").Facts.Roster;
        var found = Assert.Single(UncoveredLeaves.BeginningOn(roster, Day("2026-11-09")));
        Assert.Equal([欧阳雪], found.GradeLeaders);
        Assert.Equal([李想], found.Students.Select(student => student.Id));
        Assert.Empty(UncoveredLeaves.BeginningOn(roster, Day("2026-11-10")));
    }

    [Fact]
    public void A_leave_with_a_substitute_at_work_is_covered() =>
        Assert.Empty(UncoveredLeaves.BeginningOn(School.OnLeave(陈建国, "2026-11-09", "2026-11-13", 王丽华).Facts.Roster, Day("2026-11-09")));

    [Fact]
    public void A_leave_whose_substitute_is_on_leave_too_is_not_covered()
    {
        var roster = School.OnLeave(陈建国, "2026-11-09", "2026-11-13", 王丽华).OnLeave(王丽华, "2026-11-02", "2026-11-13", 欧阳雪).Facts.Roster;
        Assert.Equal([陈建国], UncoveredLeaves.BeginningOn(roster, Day("2026-11-09")).Select(found => found.Leave.Mentor));
    }
}
