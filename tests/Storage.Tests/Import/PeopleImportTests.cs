using Tutorship.Domain;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Import.ImportedSchool;

namespace Tutorship.Storage.Tests.Import;

/// <summary>What a later import makes of mentors, and of people it does not name.</summary>
public abstract class PeopleImportTests(TestDatabase database) : IDisposable
{
    private static readonly StaffId Chen = new("T01");
    private static readonly StaffId Tan = new("T04");
    private static readonly StudentId ZhangSan = new("S0001");
    private static readonly StudentId ZhangShanshan = new("S0002");
    private static readonly StudentId LiXiang = new("S0003");

    private readonly ImportedSchool school = new(database);

    [SkippableFact]
    public async Task A_changed_mentors_cell_holds_from_the_day_of_the_later_import()
    {
        await school.FoundAsync();
        await school.ApplyAsync(new DateOnly(2026, 9, 1));
        school.Replace("T01;T04,是", "T04;P01,是");
        school.Replace("高一1班,,", "高一1班,t01,");

        var changes = await school.ApplyAsync();

        var roster = (await school.FactsAsync()).Roster;
        Assert.Equal([Chen, Tan], roster.MentorsOf(ZhangShanshan, Today.AddDays(-1)));
        Assert.Equal([Tan, new StaffId("P01")], roster.MentorsOf(ZhangShanshan, Today));
        Assert.Null(roster.PrimaryMentorOf(LiXiang, Today.AddDays(-1)));
        Assert.Equal(Chen, roster.PrimaryMentorOf(LiXiang, Today));
        Assert.Equal(Chen, roster.PrimaryMentorOf(ZhangSan, new DateOnly(2000, 1, 1)));
        Assert.Equal("学生 S0002 张珊珊：修改，导师 T01;T04 → T04;P01（自 2026-11-06 起）", changes.Changes[0].ToString());
    }

    [SkippableFact]
    public async Task Mentors_changed_twice_on_a_day_leave_no_trace_of_the_first_change()
    {
        await school.FoundAsync();
        await school.ApplyAsync(new DateOnly(2026, 9, 1));
        school.Replace("T01;T04,是", "T04,是");
        await school.ApplyAsync();
        school.Replace("T04,是", "P01,是");
        await school.ApplyAsync();

        var roster = (await school.FactsAsync()).Roster;
        Assert.Equal([Chen, Tan], roster.MentorsOf(ZhangShanshan, Today.AddDays(-1)));
        Assert.Equal([new StaffId("P01")], roster.MentorsOf(ZhangShanshan, Today));
        Assert.DoesNotContain(roster.Mentorships, one => one.To < one.From);
    }

    [SkippableFact]
    public async Task Somebody_new_in_a_later_import_is_mentored_from_the_enrolment_on()
    {
        await school.FoundAsync();
        await school.ApplyAsync(new DateOnly(2026, 9, 1));
        school.Folder.Put("students.csv", FolderOnDisk.Students + "\nS0009,赵子轩,高二,高二1班,T01,");
        await school.ApplyAsync();
        Assert.Equal(Chen, (await school.FactsAsync()).Roster.PrimaryMentorOf(new StudentId("S0009"), Today.AddDays(-30)));
    }

    [SkippableFact]
    public async Task Whoever_is_missing_from_a_later_file_is_kept_and_named()
    {
        await school.FoundAsync();
        await school.ApplyAsync();
        school.Folder
            .Put("students.csv", "student_id,name,grade,class,mentors,special_needs\nS0001,张三,高三,高三1班,T04,")
            .Put("teachers.csv", "userid,name,subject,homeroom_class,roles,mentor_status\nt04,谈文静,心理,,counsellor; grade_leader:高二,mentor");

        var done = await school.ApplyAsync();

        Assert.Equal(["教师 P01 徐校长", "教师 T01 陈建国", "学生 S0002 张珊珊", "学生 S0003 李想"], done.Kept.Select(one => one.ToString().Split('：')[0]));
        var roster = (await school.FactsAsync()).Roster;
        Assert.Equal(("高三", 3), (roster.Find(ZhangSan)!.Grade, roster.Students.Count));
        Assert.Equal("T04", roster.Staff[2].Id.Value);
        Assert.Equal(Tan, roster.PrimaryMentorOf(ZhangSan, Today));
    }

    public void Dispose()
    {
        school.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class PeopleImportOnSqlite(SqliteFile file) : PeopleImportTests(file), IClassFixture<SqliteFile>;

public sealed class PeopleImportOnPostgres(PostgresDatabase database) : PeopleImportTests(database), IClassFixture<PostgresDatabase>;
