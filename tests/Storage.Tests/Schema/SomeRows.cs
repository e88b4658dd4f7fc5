using Tutorship.Domain;

namespace Tutorship.Storage.Tests.Schema;

/// <summary>A small school: 陈建国 mentors 李想, 王丽华 stands by.</summary>
internal static class SomeRows
{
    public static readonly StaffId Chen = new("T01");
    public static readonly StaffId Wang = new("T02");
    public static readonly StudentId LiXiang = new("S0001");
    public static readonly DateTimeOffset Now = new(2026, 11, 6, 8, 0, 0, TimeSpan.Zero);

    public static async Task FoundAsync(SchoolDbs dbs, string schoolId)
    {
        await using var db = dbs.Open(schoolId);
        db.Add(new SchoolRow { Id = schoolId, Name = "实验中学" });
        db.Add(new StaffRow { Id = Chen, Name = "陈建国", Subject = "语文" });
        db.Add(new StaffRow { Id = Wang, Name = "王丽华", Roles = "grade_leader:高二;counsellor" });
        db.Add(new StudentRow { Id = LiXiang, Name = "李想", Grade = "高二", Class = "高二1班" });
        db.Add(new MentorshipRow { StudentId = LiXiang, MentorId = Chen });
        await db.SaveChangesAsync();
    }

    public static EntryRow Talk(string id, DateOnly? on = null, StudentId? student = null, byte[]? note = null) => new()
    {
        Id = new EntryId(id),
        Kind = EntryKind.Talk,
        StudentId = student ?? LiXiang,
        AuthorId = Chen,
        On = on ?? new DateOnly(2026, 11, 6),
        Strategies = Strategy.Academic | Strategy.Life,
        Mode = ContactMode.InPerson,
        RecordedAt = Now,
        BatchId = id,
        Note = note,
    };
}
