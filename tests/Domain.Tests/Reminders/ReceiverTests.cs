using static Tutorship.Domain.EntryKind;
using static Tutorship.Domain.Tests.SampleSchool;

namespace Tutorship.Domain.Tests.Reminders;

public class ReceiverTests
{
    private const string LastDay = "2026-11-10";

    [Fact]
    public void The_accountable_mentor_is_told() =>
        Assert.Equal([(陈建国, null)], Told(Open().Student(李想, 陈建国), LastDay));

    [Fact]
    public void A_substitute_is_told_for_the_colleague_beside_the_own_students()
    {
        var school = Open().Student(李想, 王丽华).Student(张珊珊, 陈建国).OnLeave(陈建国, LastDay, LastDay, 王丽华);
        Assert.Equal([(王丽华, null), (王丽华, 陈建国)], Told(school, LastDay));
    }

    [Fact]
    public void Without_substitute_nobody_is_told() =>
        Assert.Empty(Told(Open().Student(李想, 陈建国).OnLeave(陈建国, LastDay, LastDay), LastDay));

    [Fact]
    public void A_substitute_on_leave_counts_as_none()
    {
        var school = Open().Student(李想, 陈建国).OnLeave(陈建国, LastDay, LastDay, 王丽华).OnLeave(王丽华, LastDay, LastDay, 欧阳雪);
        Assert.Empty(Told(school, LastDay));
    }

    [Fact]
    public void The_first_leave_that_fits_wins()
    {
        var school = Open().Student(李想, 陈建国).OnLeave(陈建国, "2026-11-09", LastDay, 王丽华).OnLeave(陈建国, LastDay, LastDay, 欧阳雪);
        Assert.Equal([(王丽华, 陈建国)], Told(school, LastDay));
    }

    [Fact]
    public void A_life_event_without_mentor_goes_to_the_homeroom_teacher() =>
        Assert.Equal([(高二班主任周敏, null)], Told(WithOffice().Student(李想).Entry(LifeEvent, 李想, "2026-11-06"), "2026-11-07"));

    [Fact]
    public void A_life_event_of_a_mentor_on_leave_goes_to_the_homeroom_teacher_for_the_mentor()
    {
        var school = WithOffice().Student(李想, 陈建国).OnLeave(陈建国, "2026-11-07", "2026-11-07").Entry(LifeEvent, 李想, "2026-11-06");
        Assert.Equal([(高二班主任周敏, 陈建国)], Told(school, "2026-11-07"));
    }

    [Fact]
    public void A_life_event_whose_homeroom_teacher_is_on_leave_goes_to_moral_education()
    {
        var school = WithOffice().Student(李想).OnLeave(高二班主任周敏, "2026-11-07", "2026-11-07").Entry(LifeEvent, 李想, "2026-11-06");
        Assert.Equal([(德育处刘主任, null)], Told(school, "2026-11-07"));
    }

    [Fact]
    public void A_life_event_with_nobody_to_tell_is_told_to_nobody() =>
        Assert.Empty(Told(Open().Student(李想).Entry(LifeEvent, 李想, "2026-11-06"), "2026-11-07"));

    [Fact]
    public void Other_steps_do_not_go_to_the_homeroom_teacher() =>
        Assert.Empty(Told(WithOffice().Student(李想), LastDay));

    [Fact]
    public void The_mentor_of_the_day_is_told_not_the_one_before()
    {
        var school = Open().Student(李想).Mentor(李想, 陈建国, to: "2026-11-09").Mentor(李想, 王丽华, from: LastDay);
        Assert.Equal([(王丽华, null)], Told(school, LastDay));
    }

    private static SampleSchool WithOffice() => Open()
        .Staff(高二班主任周敏, "周敏", homeroom: "高二1班", status: MentorStatus.None)
        .Staff(德育处刘主任, "刘主任", status: MentorStatus.None, roles: new Role(RoleKind.MoralEducation));

    private static IEnumerable<(StaffId, StaffId?)> Told(SampleSchool school, string on) =>
        school.Reminders(on).Reminders.Select(reminder => (reminder.Receiver, reminder.For));
}
