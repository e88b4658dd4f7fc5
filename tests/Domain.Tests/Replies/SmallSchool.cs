using Tutorship.Domain.Replies;

namespace Tutorship.Domain.Tests.Replies;

/// <summary>陈建国 with five students, and 刘洋 who is a colleague's; Thursday 2026-11-05, ten past twelve.</summary>
internal static class SmallSchool
{
    private static readonly string[] own = ["张三", "张珊珊", "李想", "马俊杰", "李思远"];

    public static ReplyContext Context { get; } = new(
        new SchoolRegister(
            new Roster(
                [.. own.Append("刘洋").Select(name => new Student(new StudentId(name), name, "高二", "高二1班"))],
                [new StaffMember(new StaffId("T01"), "陈建国"), new StaffMember(new StaffId("T02"), "周慧敏")],
                [.. own.Select(name => new Mentorship(new StudentId(name), new StaffId("T01"), 0)), new Mentorship(new StudentId("刘洋"), new StaffId("T02"), 0)]),
            new SchoolCalendar([new CalendarRow(CalendarRowType.SchoolYear, "2026-2027学年", new(2026, 9, 1), new(2027, 7, 10))])),
        new StaffId("T01"),
        new DateTime(2026, 11, 5, 12, 10, 0),
        [new StudentId("李想"), new StudentId("马俊杰"), new StudentId("李思远")]);
}
