namespace Tutorship.Storage.Tests.Servers;

/// <summary>A database file of its own, gone at the end.</summary>
public sealed class SqliteFile : TestDatabase
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("tutorship-").FullName;

    protected override Task CreateAsync()
    {
        ConnectionString = $"Data Source={Path.Combine(Folder, "tutorship.db")}";
        return Task.CompletedTask;
    }

    protected override Task RemoveAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
