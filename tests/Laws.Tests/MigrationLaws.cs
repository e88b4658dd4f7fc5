using Microsoft.EntityFrameworkCore.Migrations;

namespace Tutorship.Laws.Tests;

public class MigrationLaws
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public void Both_databases_have_their_migrations(string database) =>
        Assert.Contains(
            House.All.SelectMany(assembly => assembly.GetTypes()),
            type => type.IsSubclassOf(typeof(Migration)) && type.Namespace!.EndsWith($".{database}", StringComparison.Ordinal));
}
