using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Tutorship.Storage;

/// <summary>
/// Opens the database for one school. <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL. One for the whole process;
/// safe for many at once; what it opens is for one caller, to be disposed.
/// </summary>
public sealed class SchoolDbs : IDisposable
{
    private readonly Func<TutorshipDb> rent;
    private readonly SqliteConnections? files;
    private readonly WriteGate? gate;
    private readonly Action? afterMigration;

    /// <param name="afterMigration">What else has to stand before the first transaction.</param>
    public SchoolDbs(string connectionString, Action? afterMigration = null)
    {
        this.afterMigration = afterMigration;
        if (StorageOptions.IsPostgres(connectionString))
        {
            rent = new PooledDbContextFactory<PostgresTutorshipDb>(PostgresTutorshipDb.OptionsFor(connectionString)).CreateDbContext;
        }
        else
        {
            var pool = new PooledDbContextFactory<SqliteTutorshipDb>(SqliteTutorshipDb.OptionsFor(connectionString));
            files = new SqliteConnections(connectionString);
            gate = new WriteGate();
            rent = () => pool.CreateDbContext().Connect(files);
        }
    }

    public TutorshipDb Open(string schoolId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(schoolId);
        return rent().Enter(schoolId, gate);
    }

    public Task<TutorshipDb> OpenAsync(string schoolId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Open(schoolId));
    }

    /// <summary>Brings the tables up to date; does nothing where they are. Several processes may start at once.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var db = OpenKeyRing();
        if (files is null)
        {
            await db.Database.MigrateAsync(cancellationToken);
        }
        else
        {
            await SqliteMigration.RunAsync(db, files.FilePath, cancellationToken);
        }

        afterMigration?.Invoke();
    }

    /// <summary>All schools of the database, by id.</summary>
    public async Task<IReadOnlyList<string>> SchoolIdsAsync(CancellationToken cancellationToken = default)
    {
        await using var db = OpenKeyRing();
        var ids = await db.Schools.IgnoreQueryFilters().Select(school => school.Id).ToListAsync(cancellationToken);
        ids.Sort(StringComparer.Ordinal);
        return ids;
    }

    public void Dispose()
    {
        files?.Dispose();
        gate?.Dispose();
    }

    /// <summary>A context of no school: it sees the key ring and nothing else.</summary>
    internal TutorshipDb OpenKeyRing() => rent().Enter("", gate);
}
