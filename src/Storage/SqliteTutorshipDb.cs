using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Tutorship.Storage;

public sealed class SqliteTutorshipDb(DbContextOptions<SqliteTutorshipDb> options) : TutorshipDb(options)
{
    private bool isConnected;

    internal static DbContextOptions<SqliteTutorshipDb> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<SqliteTutorshipDb>()
            .UseSqlite(connectionString)
            .AddInterceptors(new WriteTurns())
            .Options;

    /// <summary>Once in a context's life; it outlasts its going back to the pool.</summary>
    internal SqliteTutorshipDb Connect(SqliteConnections connections)
    {
        if (!isConnected)
        {
            Database.SetDbConnection(connections.Open(), contextOwnsConnection: false);
            isConnected = true;
        }

        return this;
    }
}

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteTutorshipDb>
{
    public SqliteTutorshipDb CreateDbContext(string[] args) => new(SqliteTutorshipDb.OptionsFor("Data Source=design.db"));
}
