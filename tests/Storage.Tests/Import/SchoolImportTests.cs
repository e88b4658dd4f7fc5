using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Domain;
using Tutorship.Storage.Import;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.Storage.Tests.Import;

/// <summary>What a first and a later import make of a school, on both databases.</summary>
public abstract class SchoolImportTests(TestDatabase database) : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 6);
    private static readonly StaffId Chen = new("T01");
    private static readonly StaffId Tan = new("T04");
    private static readonly StudentId ZhangSan = new("S0001");
    private static readonly StudentId ZhangShanshan = new("S0002");
    private static readonly StudentId LiXiang = new("S0003");

    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly FolderOnDisk folder = new();
    private readonly SchoolImport import = new(new FakeTimeProvider(new DateTimeOffset(2026, 11, 6, 8, 0, 0, TimeSpan.Zero)));

    [SkippableFact]
    public async Task A_first_import_gives_the_facts_of_the_folder()
    {
        folder
            .Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,T04\nT01,2026-11-03,2026-11-09,")
            .Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,T01,academic;life,in_person,,\nE2,life_event,S0003,2026-11-01,P01,,,,2026-11-03\nE3,talk,S0003,2026-11-01,P01,,,1,\n")
            .Put("plan.json", """{"max_students_per_mentor":12}""");
        await FoundAsync();

        var changes = await ApplyAsync();

        var (expected, facts) = (folder.ReadGood().ToFacts(), await FactsAsync());
        Assert.Equal(expected.Roster.Students, facts.Roster.Students);
        Assert.Equal(expected.Roster.Staff.Select(one => one.Name), facts.Roster.Staff.Select(one => one.Name));
        Assert.Equal(expected.Roster.Mentorships.ToHashSet(), facts.Roster.Mentorships.ToHashSet());
        Assert.Equal(expected.Roster.Leaves, facts.Roster.Leaves);
        Assert.Equal(expected.Calendar.Rows, facts.Calendar.Rows);
        Assert.Equal(12, facts.Plan.MaxStudentsPerMentor);
        Assert.Equal(expected.Entries.Where(entry => !entry.IsVoided), facts.Entries.OrderBy(entry => entry.Id));
        Assert.Equal(3, changes.Changes.Count(change => change is { Thing: ImportedThing.Entry, Kind: ImportChangeKind.Added }));
    }

    [SkippableFact]
    public async Task The_same_folder_again_changes_nothing_not_even_the_version()
    {
        folder
            .Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,t04")
            .Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,t01,,,1,\nE2,life_event,S0001,2026-11-02,t01,,,,2026-11-02")
            .Put("plan.json", """{"office":"德育处"}""");
        await FoundAsync();
        await ApplyAsync();
        var version = await VersionAsync();

        var again = await ApplyAsync(Today.AddDays(1));

        Assert.Equal((0, 0), (again.Changes.Count, again.Kept.Count));
        Assert.Equal(version, await VersionAsync());
        Assert.Equal(["没有变化"], again.Summary());
    }

    [SkippableFact]
    public async Task A_preview_tells_the_same_changes_and_applies_nothing()
    {
        await FoundAsync();
        await using var db = database.Dbs.Open(schoolId);
        var preview = await import.PreviewAsync(db, folder.ReadGood(), Today);
        Assert.Empty(await db.Students.ToListAsync());
        var applied = await ApplyAsync();
        Assert.Equal(applied.Changes, Assert.IsType<ImportOutcome.Done>(preview).Changes);
        Assert.Contains("学生 S0001 张三：新增", applied.Changes.Select(change => change.ToString()));
    }

    [SkippableFact]
    public async Task A_changed_mentors_cell_holds_from_the_day_of_the_later_import()
    {
        await FoundAsync();
        await ApplyAsync(new DateOnly(2026, 9, 1));
        Replace("T01;T04,是", "T04;P01,是");
        Replace("高一1班,,", "高一1班,t01,");

        var changes = await ApplyAsync();

        var roster = (await FactsAsync()).Roster;
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
        await FoundAsync();
        await ApplyAsync(new DateOnly(2026, 9, 1));
        Replace("T01;T04,是", "T04,是");
        await ApplyAsync();
        Replace("T04,是", "P01,是");
        await ApplyAsync();

        var roster = (await FactsAsync()).Roster;
        Assert.Equal([Chen, Tan], roster.MentorsOf(ZhangShanshan, Today.AddDays(-1)));
        Assert.Equal([new StaffId("P01")], roster.MentorsOf(ZhangShanshan, Today));
        Assert.DoesNotContain(roster.Mentorships, one => one.To < one.From);
    }

    [SkippableFact]
    public async Task Somebody_new_in_a_later_import_is_mentored_from_the_enrolment_on()
    {
        await FoundAsync();
        await ApplyAsync(new DateOnly(2026, 9, 1));
        folder.Put("students.csv", FolderOnDisk.Students + "\nS0009,赵子轩,高二,高二1班,T01,");
        await ApplyAsync();
        Assert.Equal(Chen, (await FactsAsync()).Roster.PrimaryMentorOf(new StudentId("S0009"), Today.AddDays(-30)));
    }

    [SkippableFact]
    public async Task Whoever_is_missing_from_a_later_file_is_kept_and_named()
    {
        await FoundAsync();
        await ApplyAsync();
        folder
            .Put("students.csv", "student_id,name,grade,class,mentors,special_needs\nS0001,张三,高三,高三1班,T04,")
            .Put("teachers.csv", "userid,name,subject,homeroom_class,roles,mentor_status\nt04,谈文静,心理,,counsellor; grade_leader:高二,mentor");

        var done = await ApplyAsync();

        Assert.Equal(["教师 P01 徐校长", "教师 T01 陈建国", "学生 S0002 张珊珊", "学生 S0003 李想"], done.Kept.Select(one => one.ToString().Split('：')[0]));
        var roster = (await FactsAsync()).Roster;
        Assert.Equal(("高三", 3), (roster.Find(ZhangSan)!.Grade, roster.Students.Count));
        Assert.Equal("T04", roster.Staff[2].Id.Value);
        Assert.Equal(Tan, roster.PrimaryMentorOf(ZhangSan, Today));
    }

    [SkippableFact]
    public async Task An_entry_is_never_rewritten_and_a_contradiction_refuses_everything()
    {
        folder.Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,T01,,,,");
        await FoundAsync();
        await ApplyAsync();
        folder.Put("entries.csv", FolderOnDisk.EntryHeader + "E2,talk,S0001,2026-11-03,T01,,,,\nE1,visit,S0001,2026-11-02,T01,,,,");
        Replace("张三", "张山");

        await using var db = database.Dbs.Open(schoolId);
        var outcome = Assert.IsType<ImportOutcome.Refused>(await import.ApplyAsync(db, folder.ReadGood(), Today));

        Assert.Equal(new ImportFault("entries.csv", 3, "entry_id", ImportReason.EntryDiffers, "E1"), Assert.Single(outcome.Faults));
        var facts = await FactsAsync();
        Assert.Equal(("张三", 1), (facts.Roster.Find(ZhangSan)!.Name, facts.Entries.Count));
    }

    [SkippableFact]
    public async Task A_voided_cell_undoes_and_an_empty_one_does_not_bring_back()
    {
        var entry = FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,T01,,,";
        folder.Put("entries.csv", entry + ",");
        await FoundAsync();
        await ApplyAsync();

        folder.Put("entries.csv", entry + "1,");
        Assert.Equal(ImportChangeKind.Voided, Assert.Single((await ApplyAsync()).Changes).Kind);
        Assert.Empty((await FactsAsync()).Entries);

        folder.Put("entries.csv", entry + ",");
        var later = await ApplyAsync();
        Assert.Equal((0, 1), (later.Changes.Count, later.Kept.Count));
        Assert.Empty((await FactsAsync()).Entries);
    }

    [SkippableFact]
    public async Task Calendar_and_imported_leaves_are_replaced_but_leaves_told_by_mentors_stand()
    {
        folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,T04");
        await FoundAsync();
        await ApplyAsync();
        await using (var db = database.Dbs.Open(schoolId))
        {
            db.Leaves.Add(new LeaveRow { MentorId = Tan, From = Today, To = Today, Order = 1 });
            await db.SaveChangesAsync();
        }

        folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-12-01,2026-12-05,");
        folder.Put("calendar.csv", FolderOnDisk.Calendar + "\nholiday,元旦,2027-01-01,2027-01-03");
        var done = await ApplyAsync();

        var facts = await FactsAsync();
        Assert.Equal([new Leave(Chen, new(2026, 12, 1), new(2026, 12, 5), null), new Leave(Tan, Today, Today, null)], facts.Roster.Leaves);
        Assert.Equal("元旦", facts.Calendar.Rows[3].Name);
        Assert.Equal(["日历：新增 1", "请假：删除 1", "请假：新增 1"], done.Summary());
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Replace(string before, string after)
    {
        var path = Path.Combine(folder.Path, "students.csv");
        folder.Put("students.csv", File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));
    }

    private async Task FoundAsync()
    {
        database.SkipIfAbsent();
        await using var db = database.Dbs.Open(schoolId);
        db.Schools.Add(new SchoolRow { Id = schoolId, Name = "实验中学" });
        await db.SaveChangesAsync();
    }

    private async Task<ImportOutcome.Done> ApplyAsync(DateOnly? today = null)
    {
        await using var db = database.Dbs.Open(schoolId);
        var contents = folder.ReadGood(await import.KnownPeopleAsync(db));
        return Assert.IsType<ImportOutcome.Done>(await import.ApplyAsync(db, contents, today ?? Today));
    }

    private async Task<SchoolFacts> FactsAsync()
    {
        await using var db = database.Dbs.Open(schoolId);
        return await new SchoolFactsStore().LoadAsync(db, Today);
    }

    private async Task<long> VersionAsync()
    {
        await using var db = database.Dbs.Open(schoolId);
        return (await db.Schools.SingleAsync()).Version;
    }
}

public sealed class SchoolImportOnSqlite(SqliteFile file) : SchoolImportTests(file), IClassFixture<SqliteFile>;

public sealed class SchoolImportOnPostgres(PostgresDatabase database) : SchoolImportTests(database), IClassFixture<PostgresDatabase>;
