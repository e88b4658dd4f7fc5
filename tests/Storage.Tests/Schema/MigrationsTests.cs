using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage.Tests.Schema;

public sealed class MigrationsTests
{
    [Theory]
    [InlineData("Data Source=nowhere.db")]
    [InlineData("Host=nowhere")]
    public void The_migrations_of_both_databases_hold_the_whole_model(string connectionString)
    {
        using var dbs = new SchoolDbs(connectionString);
        using var db = dbs.Open("demo");

        Assert.False(db.Database.HasPendingModelChanges());
    }
}
