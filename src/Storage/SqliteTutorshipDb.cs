using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Tutorship.Storage;

public sealed class SqliteTutorshipDb(DbContextOptions<SqliteTutorshipDb> options) : TutorshipDb(options)
{
    internal static DbContextOptions<SqliteTutorshipDb> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<SqliteTutorshipDb>()
            .UseSqlite(connectionString)
            .AddInterceptors(new SqlitePragmas())
            .Options;
}

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteTutorshipDb>
{
    public SqliteTutorshipDb CreateDbContext(string[] args) => new(SqliteTutorshipDb.OptionsFor("Data Source=design.db"));
}
