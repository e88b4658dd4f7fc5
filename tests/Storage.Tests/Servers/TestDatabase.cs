namespace Tutorship.Storage.Tests.Servers;

/// <summary>A migrated database of its own for a test class, on one of the two servers.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    /// <summary>Empty when the server is not installed: the test is skipped.</summary>
    public string ConnectionString { get; protected set; } = "";

    public SchoolDbs Dbs { get; private set; } = null!;

    /// <summary>Another process on the same database, as far as the database can tell.</summary>
    public SchoolDbs OpenElsewhere() => new(ConnectionString);

    public void SkipIfAbsent() => Skip.If(ConnectionString.Length == 0, PostgresServer.WhyNot);

    public async Task InitializeAsync()
    {
        await CreateAsync();
        if (ConnectionString.Length > 0)
        {
            Dbs = new SchoolDbs(ConnectionString);
            await Dbs.MigrateAsync();
        }
    }

    public async Task DisposeAsync()
    {
        Dbs?.Dispose();
        await RemoveAsync();
    }

    protected abstract Task CreateAsync();

    protected abstract Task RemoveAsync();
}
