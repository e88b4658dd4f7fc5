using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Domain;
using Tutorship.Storage.Import;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.Storage.Tests.Import;

/// <summary>A school of its own in a test database, and the folder it is imported from.</summary>
public sealed class ImportedSchool(TestDatabase database) : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 6);

    private readonly string schoolId = Guid.NewGuid().ToString();

    public FolderOnDisk Folder { get; } = new();

    public SchoolImport Import { get; } = new(new FakeTimeProvider(new DateTimeOffset(2026, 11, 6, 8, 0, 0, TimeSpan.Zero)));

    public async Task FoundAsync()
    {
        database.SkipIfAbsent();
        await using var db = Open();
        db.Schools.Add(new SchoolRow { Id = schoolId, Name = "实验中学" });
        await db.SaveChangesAsync();
    }

    public async Task<ImportOutcome.Done> ApplyAsync(DateOnly? today = null)
    {
        await using var db = Open();
        var contents = Folder.ReadGood(await Import.KnownPeopleAsync(db));
        return Assert.IsType<ImportOutcome.Done>(await Import.ApplyAsync(db, contents, today ?? Today));
    }

    public async Task<SchoolFacts> FactsAsync()
    {
        await using var db = Open();
        return await new SchoolFactsStore().LoadAsync(db, Today);
    }

    public async Task<long> VersionAsync()
    {
        await using var db = Open();
        return (await db.Schools.SingleAsync()).Version;
    }

    public TutorshipDb Open() => database.Dbs.Open(schoolId);

    /// <summary>Changes the students' file.</summary>
    public void Replace(string before, string after)
    {
        var path = Path.Combine(Folder.Path, "students.csv");
        Folder.Put("students.csv", File.ReadAllText(path).Replace(before, after, StringComparison.Ordinal));
    }

    public void Dispose() => Folder.Dispose();
}
