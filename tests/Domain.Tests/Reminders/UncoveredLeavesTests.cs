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
        var found = Assert.Single(UncoveredLeaves.On(roster, Day("2026-11-09")));
        Assert.Equal([欧阳雪], found.GradeLeaders);
        Assert.Equal([李想], found.Students.Select(student => student.Id));
        Assert.Empty(UncoveredLeaves.On(roster, Day("2026-11-14")));
    }

    [Fact]
    public void A_substitute_who_goes_in_the_midst_of_it_leaves_the_students_alone_from_then_on()
    {
        var roster = School.OnLeave(陈建国, "2026-11-09", "2026-11-20", 王丽华).OnLeave(王丽华, "2026-11-12", "2026-11-13").Facts.Roster;
        Assert.DoesNotContain(UncoveredLeaves.On(roster, Day("2026-11-11")), found => found.Leave.Mentor == 陈建国);
        var found = UncoveredLeaves.On(roster, Day("2026-11-13")).Single(found => found.Leave.Mentor == 陈建国);
        Assert.Equal((Day("2026-11-12"), 李想), (found.Since, found.Students.Single().Id));
    }

    [Fact]
    public void Where_a_grade_has_no_leader_the_office_is_told()
    {
        var roster = Open().Staff(欧阳雪, "欧阳雪", roles: new Role(RoleKind.MoralEducation)).Student(李想, 陈建国).OnLeave(陈建国, "2026-11-09", "2026-11-13").Facts.Roster;
        Assert.Equal([欧阳雪], Assert.Single(UncoveredLeaves.On(roster, Day("2026-11-09"))).GradeLeaders);
    }

    [Fact]
    public void A_leave_with_a_substitute_at_work_is_covered() =>
        Assert.Empty(UncoveredLeaves.On(School.OnLeave(陈建国, "2026-11-09", "2026-11-13", 王丽华).Facts.Roster, Day("2026-11-09")));

    [Fact]
    public void A_leave_whose_substitute_is_on_leave_too_is_not_covered()
    {
        var roster = School.OnLeave(陈建国, "2026-11-09", "2026-11-13", 王丽华).OnLeave(王丽华, "2026-11-02", "2026-11-13", 欧阳雪).Facts.Roster;
        Assert.Equal([陈建国], UncoveredLeaves.On(roster, Day("2026-11-09")).Select(found => found.Leave.Mentor));
    }
}
