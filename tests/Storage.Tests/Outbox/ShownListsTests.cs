using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Outbox;

public sealed class ShownListsOnSqliteTests(SqliteFile file) : ShownListsTests(file), IClassFixture<SqliteFile>;

public sealed class ShownListsOnPostgresTests(PostgresDatabase server) : ShownListsTests(server), IClassFixture<PostgresDatabase>;

public abstract class ShownListsTests
{
    private const int Processes = 8;
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly TestDatabase database;

    protected ShownListsTests(TestDatabase database)
    {
        this.database = database;
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public async Task First_messages_to_one_person_from_several_processes_at_once_collide_with_nothing()
    {
        using var together = new Barrier(Processes);

        var shown = await Task.WhenAll(Enumerable.Range(0, Processes).Select(process => Task.Run(() => ShowAsync(process, together))));

        await using var db = database.Dbs.Open(schoolId);
        var row = await db.Conversations.SingleAsync();
        Assert.Contains(row.List!.Single(), shown);
        Assert.Equal((Now, EntryKind.Talk, Now), (row.ListShownAt, row.Node, row.NodeSince));
        Assert.Equal(Processes, row.Version);
    }

    [SkippableFact]
    public async Task What_else_was_remembered_of_the_person_stays()
    {
        await using var db = database.Dbs.Open(schoolId);
        db.Conversations.Add(new ConversationRow { StaffId = Chen, MutedSince = Now });
        await db.SaveChangesAsync();

        await ShownLists.ShowAsync(db, Chen, [LiXiang], node: null, kinds: null, Now);

        var row = await db.Conversations.AsNoTracking().SingleAsync();
        Assert.Equal((Now, LiXiang, null), (row.MutedSince, row.List!.Single(), row.Node));
    }

    private async Task<StudentId> ShowAsync(int process, Barrier together)
    {
        using var elsewhere = database.OpenElsewhere();
        await using var db = elsewhere.Open(schoolId);
        var student = new StudentId($"S{process}");
        together.SignalAndWait(TimeSpan.FromSeconds(30));
        await using var transaction = await db.Database.BeginTransactionAsync();
        await ShownLists.ShowAsync(db, Chen, [student], EntryKind.Talk, kinds: null, Now);
        await transaction.CommitAsync();
        return student;
    }
}
