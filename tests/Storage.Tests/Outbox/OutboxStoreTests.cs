using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Outbox;

public sealed class OutboxStoreOnSqliteTests(SqliteFile file) : OutboxStoreTests(file), IClassFixture<SqliteFile>;

public sealed class OutboxStoreOnPostgresTests(PostgresDatabase server) : OutboxStoreTests(server), IClassFixture<PostgresDatabase>;

public abstract class OutboxStoreTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan NoLease = TimeSpan.FromSeconds(-1);
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly FakeTimeProvider clock = new(Now);
    private readonly TestDatabase database;
    private readonly OutboxStore store;

    protected OutboxStoreTests(TestDatabase database)
    {
        this.database = database;
        store = new OutboxStore(clock);
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public async Task A_second_row_with_the_same_key_is_nothing_new()
    {
        await using var db = database.Dbs.Open(schoolId);
        await using var other = database.Dbs.Open(schoolId + "-other");

        Assert.True(await store.AddAsync(db, Row("T01|2026-11-06|reminder")));
        Assert.False(await store.AddAsync(db, Row("T01|2026-11-06|reminder")));
        Assert.True(await store.AddAsync(other, Row("T01|2026-11-06|reminder")));
    }

    [SkippableFact]
    public async Task An_added_row_keeps_all_it_was_given_and_shares_the_fate_of_its_transaction()
    {
        await using var db = database.Dbs.Open(schoolId);
        var given = new OutboxRow
        {
            Key = "k", Receiver = Chen, Purpose = "reminder", Urgency = 7, Body = [1, 2], Facts = "{\"a\":1}", DueAt = Now,
            NotAfter = Now.AddHours(2),
        };
        await using (await db.Database.BeginTransactionAsync())
        {
            await store.AddAsync(db, given);
        }

        Assert.Empty(await db.Outbox.ToListAsync());
        await store.AddAsync(db, given);
        var row = await db.Outbox.SingleAsync();
        Assert.Equal(
            (given.Receiver, given.Purpose, given.Urgency, given.Facts, given.DueAt, given.NotAfter, OutboxState.Pending, 0),
            (row.Receiver, row.Purpose, row.Urgency, row.Facts, row.DueAt, row.NotAfter, row.State, row.Attempts));
        Assert.Equal(given.Body, row.Body);
    }

    [SkippableFact]
    public async Task What_is_due_is_claimed_most_urgent_first_and_only_once()
    {
        await using var db = database.Dbs.Open(schoolId);
        await store.AddAsync(db, Row("later", dueAt: Now.AddMinutes(1)));
        await store.AddAsync(db, Row("old", dueAt: Now.AddMinutes(-9)));
        await store.AddAsync(db, Row("new"));
        await store.AddAsync(db, Row("urgent", urgency: 5));

        Assert.Equal(["urgent", "old"], Keys(await store.ClaimAsync(db, "one", 2, Lease)));
        Assert.Equal(["new"], Keys(await store.ClaimAsync(db, "two", 2, Lease)));
        Assert.Empty(await store.ClaimAsync(db, "three", 2, Lease));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(["later"], Keys(await store.ClaimAsync(db, "three", 2, Lease)));
    }

    [SkippableFact]
    public async Task A_lease_that_ended_is_claimed_again_and_the_first_claim_can_mark_no_more()
    {
        await using var db = database.Dbs.Open(schoolId);
        await store.AddAsync(db, Row("k"));
        var lost = Assert.Single(await store.ClaimAsync(db, "crashed", 9, NoLease));
        await store.BeginCallAsync(db, [lost], [42], batch: null);
        var again = Assert.Single(await store.ClaimAsync(db, "next", 9, Lease));

        Assert.Equal((2, lost.FirstClaimedAt), (again.Attempts, again.FirstClaimedAt));
        Assert.Equal([42], again.Body);
        Assert.False(await store.MarkSentAsync(db, lost));
        Assert.True(await store.MarkSentAsync(db, again));
        Assert.Equal((OutboxState.Sent, Now), await StateAsync(row => row.SentAt));
        Assert.Empty(await store.ClaimAsync(db, "next", 9, Lease));
    }

    [SkippableFact]
    public async Task Every_way_to_end_a_row_keeps_its_reason()
    {
        Func<TutorshipDb, OutboxRow, Task<bool>>[] ends =
        [
            (db, row) => store.DropAsync(db, row, "done"),
            (db, row) => store.MarkDeadAsync(db, row, "no such member", 60111),
            (db, row) => store.MarkUnknownAsync(db, row, "in doubt"),
        ];
        await using var db = database.Dbs.Open(schoolId);
        foreach (var end in ends)
        {
            await store.AddAsync(db, Row(Guid.NewGuid().ToString()));
            Assert.True(await end(db, Assert.Single(await store.ClaimAsync(db, "one", 9, Lease))));
        }

        Assert.Equal(
            [(OutboxState.Dropped, "done", null), (OutboxState.Dead, "no such member", 60111), (OutboxState.Unknown, "in doubt", null)],
            (await db.Outbox.OrderBy(row => row.Id).ToListAsync()).Select(row => (row.State, row.Reason, row.ErrorCode)));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_row_given_back_comes_again_in_time_and_is_in_doubt_only_if_it_may_have_arrived(bool mayHaveArrived)
    {
        await using var db = database.Dbs.Open(schoolId);
        await store.AddAsync(db, Row("k"));
        var row = Assert.Single(await store.ClaimAsync(db, "one", 9, Lease));
        await store.BeginCallAsync(db, [row], [42], batch: null);

        Assert.True(await store.RetryAsync(db, row, Now.AddMinutes(5), "busy", 45009, mayHaveArrived));

        Assert.Empty(await store.ClaimAsync(db, "one", 9, Lease));
        Assert.Equal(mayHaveArrived, (await StateAsync(pending => pending.FirstClaimedAt)).At is not null);
        clock.Advance(TimeSpan.FromMinutes(5));
        var again = Assert.Single(await store.ClaimAsync(db, "one", 9, Lease));
        Assert.Equal(mayHaveArrived, row.FirstClaimedAt == again.FirstClaimedAt);
    }

    [SkippableFact]
    public async Task A_claim_that_ended_before_the_platform_was_called_leaves_no_doubt()
    {
        await using var db = database.Dbs.Open(schoolId);
        await store.AddAsync(db, Row("k"));
        var lost = Assert.Single(await store.ClaimAsync(db, "crashed", 9, NoLease));

        var again = Assert.Single(await store.ClaimAsync(db, "next", 9, Lease));

        Assert.True(again.BeganDoubt);
        Assert.NotEqual(lost.FirstClaimedAt, again.FirstClaimedAt);
        Assert.False(await store.BeginCallAsync(db, [lost], [1], batch: null));
    }

    [SkippableFact]
    public async Task Several_processes_claim_every_row_exactly_once()
    {
        await using (var db = database.Dbs.Open(schoolId))
        {
            for (var i = 0; i < 120; i++)
            {
                await store.AddAsync(db, Row($"k{i}"));
            }
        }

        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(ClaimAllAsync));
        Assert.Equal(120, claimed.SelectMany(keys => keys).Count());
        Assert.Equal(120, claimed.SelectMany(keys => keys).Distinct().Count());
    }

    [SkippableFact]
    public async Task The_database_tells_the_real_time()
    {
        var before = TimeProvider.System.GetUtcNow().AddSeconds(-2);
        var told = await new DatabaseClock(database.Dbs).NowAsync();
        Assert.InRange(told, before, TimeProvider.System.GetUtcNow().AddSeconds(2));
    }

    private async Task<List<string>> ClaimAllAsync(int process)
    {
        using var elsewhere = database.OpenElsewhere();
        List<string> mine = [];
        for (var misses = 0; misses < 5;)
        {
            await using var db = elsewhere.Open(schoolId);
            var batch = await store.ClaimAsync(db, $"process {process}", 7, Lease);
            misses = batch.Count == 0 ? misses + 1 : 0;
            mine.AddRange(Keys(batch));
        }

        return mine;
    }

    private async Task<(OutboxState State, DateTimeOffset? At)> StateAsync(Func<OutboxRow, DateTimeOffset?> at)
    {
        await using var db = database.Dbs.Open(schoolId);
        var row = await db.Outbox.SingleAsync();
        return (row.State, at(row));
    }

    private static IEnumerable<string> Keys(IEnumerable<OutboxRow> rows) => rows.Select(row => row.Key);

    private static OutboxRow Row(string key, int urgency = 0, DateTimeOffset? dueAt = null) =>
        new() { Key = key, Receiver = Chen, Purpose = "reminder", Urgency = urgency, DueAt = dueAt ?? Now };
}
