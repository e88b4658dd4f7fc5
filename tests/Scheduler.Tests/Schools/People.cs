using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Schools;

/// <summary>Named people and what happened to them, added to a context in one line each.</summary>
internal static class People
{
    public static void AddStaff(this TutorshipDb db, string id, string name, string roles = "", string? homeroom = null) =>
        db.Staff.Add(new StaffRow { Id = new StaffId(id), Name = name, Roles = roles, HomeroomClass = homeroom });

    public static void AddStudent(
        this TutorshipDb db, string id, string name, string mentor, string grade = "高二", string schoolClass = "高二3班")
    {
        db.Students.Add(new StudentRow { Id = new StudentId(id), Name = name, Grade = grade, Class = schoolClass });
        db.Mentorships.Add(new MentorshipRow { StudentId = new StudentId(id), MentorId = new StaffId(mentor) });
    }

    public static void AddEntry(
        this TutorshipDb db,
        string id,
        EntryKind kind,
        string student,
        DateOnly on,
        string author = "T01",
        Strategy strategies = Strategy.None) =>
        db.Entries.Add(new EntryRow
        {
            Id = new EntryId(id),
            Kind = kind,
            StudentId = new StudentId(student),
            On = on,
            AuthorId = new StaffId(author),
            Strategies = strategies,
            RecordedAt = SchoolTime.At(on, new TimeOnly(12, 0)),
            BatchId = id,
        });

    public static void AddLeave(this TutorshipDb db, string mentor, DateOnly from, DateOnly to, string? substitute = null) =>
        db.Leaves.Add(new LeaveRow
        {
            MentorId = new StaffId(mentor),
            From = from,
            To = to,
            SubstituteId = substitute is null ? null : new StaffId(substitute),
        });

    /// <summary>陈建国 with 李思远, 王子涵 and 赵子轩, and an administrator.</summary>
    public static void AddChenJianguo(this TutorshipDb db)
    {
        db.AddStaff("T01", "陈建国");
        db.AddStaff("A01", "钱进", roles: "admin");
        db.AddStudent("S01", "李思远", "T01");
        db.AddStudent("S02", "王子涵", "T01", schoolClass: "高二4班");
        db.AddStudent("S03", "赵子轩", "T01", schoolClass: "高二1班");
    }
}
