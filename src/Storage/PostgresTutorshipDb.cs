using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Tutorship.Storage;

public sealed class PostgresTutorshipDb(DbContextOptions<PostgresTutorshipDb> options) : TutorshipDb(options)
{
    internal static DbContextOptions<PostgresTutorshipDb> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<PostgresTutorshipDb>().UseNpgsql(connectionString).Options;
}

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresTutorshipDb>
{
    public PostgresTutorshipDb CreateDbContext(string[] args) => new(PostgresTutorshipDb.OptionsFor("Host=design"));
}
