using Microsoft.Data.Sqlite;

namespace Tutorship.Storage.Tests.Servers;

/// <summary>A database file of its own, gone at the end.</summary>
public sealed class SqliteFile : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;

    public string ConnectionString => $"Data Source={FilePath}";

    public string FilePath => Path.Combine(folder, "tutorship.db");

    public SchoolDbs Dbs { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Dbs = new SchoolDbs(ConnectionString);
        await Dbs.MigrateAsync();
    }

    public Task DisposeAsync()
    {
        Dbs.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
