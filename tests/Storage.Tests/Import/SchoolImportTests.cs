using Microsoft.EntityFrameworkCore;
using Tutorship.Storage.Import;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Import.ImportedSchool;

namespace Tutorship.Storage.Tests.Import;

/// <summary>What importing a folder, again and at once makes of a school, on both databases.</summary>
public abstract class SchoolImportTests(TestDatabase database) : IDisposable
{
    private readonly ImportedSchool school = new(database);

    [SkippableFact]
    public async Task A_first_import_gives_the_facts_of_the_folder()
    {
        school.Folder
            .Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,T04\nT01,2026-11-03,2026-11-09,")
            .Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,T01,academic;life,in_person,,\nE2,life_event,S0003,2026-11-01,P01,,,,2026-11-03\nE3,talk,S0003,2026-11-01,P01,,,1,\n")
            .Put("plan.json", """{"max_students_per_mentor":12}""");
        await school.FoundAsync();

        var changes = await school.ApplyAsync();

        var (expected, facts) = (school.Folder.ReadGood().ToFacts(), await school.FactsAsync());
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
    public async Task A_substitute_chosen_by_a_leader_outlives_the_same_file_and_gives_way_to_another()
    {
        school.Folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,");
        await school.FoundAsync();
        await school.ApplyAsync();
        await using (var db = school.Open())
        {
            (await db.Leaves.SingleAsync()).ChosenSubstituteId = new("T04");
            await db.SaveChangesAsync();
        }

        await school.ApplyAsync();
        Assert.Equal("T04", Assert.Single((await school.FactsAsync()).Roster.Leaves).Substitute?.Value);

        school.Folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "P01,2026-12-01,2026-12-02,\nT01,2026-11-01,2026-11-05,");
        await school.ApplyAsync();
        Assert.Equal("T04", (await school.FactsAsync()).Roster.Leaves[1].Substitute?.Value);

        school.Folder.Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,P01");
        await school.ApplyAsync();
        Assert.Equal("P01", Assert.Single((await school.FactsAsync()).Roster.Leaves).Substitute?.Value);
    }

    [SkippableFact]
    public async Task The_same_folder_again_changes_nothing_not_even_the_version()
    {
        school.Folder
            .Put("leave.csv", FolderOnDisk.LeaveHeader + "T01,2026-11-01,2026-11-05,t04")
            .Put("entries.csv", FolderOnDisk.EntryHeader + "E1,talk,S0001,2026-11-02,t01,,,1,\nE2,life_event,S0001,2026-11-02,t01,,,,2026-11-02")
            .Put("plan.json", """{"office":"德育处"}""");
        await school.FoundAsync();
        await school.ApplyAsync();
        var version = await school.VersionAsync();

        var again = await school.ApplyAsync(Today.AddDays(1));

        Assert.Equal((0, 0), (again.Changes.Count, again.Kept.Count));
        Assert.Equal(version, await school.VersionAsync());
        Assert.Equal(["没有变化"], again.Summary());
    }

    [SkippableFact]
    public async Task A_preview_tells_the_same_changes_and_applies_nothing()
    {
        await school.FoundAsync();
        await using var db = school.Open();
        var preview = await school.Import.PreviewAsync(db, school.Folder.ReadGood(), Today);
        Assert.Empty(await db.Students.ToListAsync());
        var applied = await school.ApplyAsync();
        Assert.Equal(applied.Changes, Assert.IsType<ImportOutcome.Done>(preview).Changes);
        Assert.Contains("学生 S0001 张三：新增", applied.Changes.Select(change => change.ToString()));
    }

    [SkippableFact]
    public async Task Of_two_imports_at_once_the_second_finds_everything_done()
    {
        await school.FoundAsync();
        var outcomes = await Task.WhenAll(school.ApplyAsync(), school.ApplyAsync(), school.ApplyAsync());
        Assert.Single(outcomes, outcome => outcome.Changes.Count > 0);
        Assert.Equal(3, (await school.FactsAsync()).Roster.Mentorships.Count);
    }

    public void Dispose()
    {
        school.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SchoolImportOnSqlite(SqliteFile file) : SchoolImportTests(file), IClassFixture<SqliteFile>;

public sealed class SchoolImportOnPostgres(PostgresDatabase database) : SchoolImportTests(database), IClassFixture<PostgresDatabase>;
