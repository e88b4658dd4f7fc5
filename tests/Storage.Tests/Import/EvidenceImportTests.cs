using Tutorship.Domain;
using Tutorship.Storage.Import;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Import.ImportedSchool;

namespace Tutorship.Storage.Tests.Import;

/// <summary>What a later import makes of entries, leaves and the calendar.</summary>
public abstract class EvidenceImportTests(TestDatabase database) : IDisposable
{
    private static readonly StaffId Chen = new("T01");
    private static readonly StaffId Tan = new("T04");
    private static readonly StudentId ZhangSan = new("S0001");

    private readonly ImportedSchool school = new(database);

    [SkippableFact]
    public async Task An_entry_is_never_rewritten_and_a_contradiction_refuses_everything()
    {
        school.Folder.Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,T01,,,,");
        await school.FoundAsync();
        await school.ApplyAsync();
        school.Folder.Put("entries.csv", FolderOnDisk.EntryHeader + "E2,talk,S0001,2026-11-03,T01,,,,\nE1,visit,S0001,2026-11-02,T01,,,,");
        school.Replace("张三", "张山");

        await using var db = school.Open();
        var outcome = Assert.IsType<ImportOutcome.Refused>(await school.Import.ApplyAsync(db, school.Folder.ReadGood(), Today));

        Assert.Equal(new ImportFault("entries.csv", 3, "entry_id", ImportReason.EntryDiffers, "E1"), Assert.Single(outcome.Faults));
        var facts = await school.FactsAsync();
        Assert.Equal(("张三", 1), (facts.Roster.Find(ZhangSan)!.Name, facts.Entries.Count));
    }

    [SkippableFact]
    public async Task A_voided_cell_undoes_and_an_empty_one_does_not_bring_back()
    {
        var entry = FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,T01,,,";
        school.Folder.Put("entries.csv", entry + ",");
        await school.FoundAsync();
        await school.ApplyAsync();

        school.Folder.Put("entries.csv", entry + "1,");
        Assert.Equal(ImportChangeKind.Voided, Assert.Single((await school.ApplyAsync()).Changes).Kind);
        Assert.Empty((await school.FactsAsync()).Entries);

        school.Folder.Put("entries.csv", entry + ",");
        var later = await school.ApplyAsync();
        Assert.Equal((0, 1), (later.Changes.Count, later.Kept.Count));
        Assert.Empty((await school.FactsAsync()).Entries);
    }

    [SkippableFact]
    public async Task Calendar_and_imported_leaves_are_replaced_but_leaves_told_by_mentors_stand()
    {
        school.Folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,T04");
        await school.FoundAsync();
        await school.ApplyAsync();
        await using (var db = school.Open())
        {
            db.Leaves.Add(new LeaveRow { MentorId = Tan, From = Today, To = Today, Order = 1 });
            await db.SaveChangesAsync();
        }

        school.Folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-12-01,2026-12-05,");
        school.Folder.Put("calendar.csv", FolderOnDisk.Calendar + "\nholiday,元旦,2027-01-01,2027-01-03");
        var done = await school.ApplyAsync();

        var facts = await school.FactsAsync();
        Assert.Equal([new Leave(Chen, new(2026, 12, 1), new(2026, 12, 5), null), new Leave(Tan, Today, Today, null)], facts.Roster.Leaves);
        Assert.Equal("元旦", facts.Calendar.Rows[3].Name);
        Assert.Equal(["日历：新增 1", "请假：删除 1", "请假：新增 1"], done.Summary());
    }

    public void Dispose()
    {
        school.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class EvidenceImportOnSqlite(SqliteFile file) : EvidenceImportTests(file), IClassFixture<SqliteFile>;

public sealed class EvidenceImportOnPostgres(PostgresDatabase database) : EvidenceImportTests(database), IClassFixture<PostgresDatabase>;
