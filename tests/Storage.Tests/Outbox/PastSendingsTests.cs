using Microsoft.Extensions.Time.Testing;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Outbox;

public sealed class PastSendingsOnSqliteTests(SqliteFile file) : PastSendingsTests(file), IClassFixture<SqliteFile>;

public sealed class PastSendingsOnPostgresTests(PostgresDatabase server) : PastSendingsTests(server), IClassFixture<PostgresDatabase>;

/// <summary>What counts as sent when the budgets are counted again: all that may have reached the platform, and nothing else.</summary>
public abstract class PastSendingsTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly FakeTimeProvider clock = new(Now);
    private readonly TestDatabase database;
    private readonly OutboxStore store;

    protected PastSendingsTests(TestDatabase database)
    {
        this.database = database;
        store = new OutboxStore(clock);
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public async Task What_was_sent_counts_from_when_it_was_sent()
    {
        await using var db = database.Dbs.Open(schoolId);
        await store.MarkSentAsync(db, await CalledAsync(db));
        clock.Advance(TimeSpan.FromMinutes(50));
        await store.MarkSentAsync(db, await CalledAsync(db));

        Assert.Equal([Now, Now.AddMinutes(50)], await TimesAsync(db));
        clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal([Now.AddMinutes(50)], await TimesAsync(db));
    }

    [SkippableFact]
    public async Task What_was_put_back_unsent_never_counts()
    {
        await using var db = database.Dbs.Open(schoolId);
        await ClaimAsync(db);
        await store.RetryAsync(db, await CalledAsync(db), Now.AddHours(1), "budget", null, mayHaveArrived: false);
        await store.MarkDeadAsync(db, await CalledAsync(db), "no such member", 60111);
        await store.DropAsync(db, await ClaimAsync(db), "done");
        await store.ReleaseAsync(db, [await ClaimAsync(db)]);

        Assert.Empty(await TimesAsync(db));
    }

    [SkippableFact]
    public async Task What_may_have_arrived_counts_from_when_the_platform_was_called()
    {
        await using var db = database.Dbs.Open(schoolId);
        await CalledAsync(db);
        await store.RetryAsync(db, await CalledAsync(db), Now.AddHours(1), "passing", 0, mayHaveArrived: true);
        var lost = await CalledAsync(db);
        await store.RetryAsync(db, lost, Now, "passing", 0, mayHaveArrived: true);
        clock.Advance(TimeSpan.FromMinutes(5));
        var again = await ClaimedAsync(db, lost.Key);
        await store.BeginCallAsync(db, [again], null, null);
        await store.RetryAsync(db, again, Now.AddHours(1), "budget", null, mayHaveArrived: false);

        Assert.Equal([Now, Now, Now], await TimesAsync(db));
    }

    [SkippableFact]
    public async Task What_ended_in_doubt_counts_too()
    {
        await using var db = database.Dbs.Open(schoolId);
        var lost = await CalledAsync(db);
        await store.RetryAsync(db, lost, Now, "passing", 0, mayHaveArrived: true);
        await store.MarkUnknownAsync(db, await ClaimedAsync(db, lost.Key), "done");

        Assert.Equal([Now], await TimesAsync(db));
    }

    [SkippableFact]
    public async Task Only_what_may_be_long_brings_its_words_along()
    {
        await using var db = database.Dbs.Open(schoolId);
        await CalledAsync(db, new byte[2048]);
        await CalledAsync(db, new byte[2049]);

        var past = await PastSendings.SinceAsync(db, Now.AddHours(-1));

        Assert.Equal([null, 2049], past.OrderBy(one => one.LongBody?.Length).Select(one => one.LongBody?.Length));
    }

    private async Task<OutboxRow> CalledAsync(TutorshipDb db, byte[]? body = null)
    {
        var row = await ClaimAsync(db);
        Assert.True(await store.BeginCallAsync(db, [row], body ?? [1], batch: null));
        return row;
    }

    private async Task<OutboxRow> ClaimAsync(TutorshipDb db)
    {
        var key = Guid.NewGuid().ToString();
        await store.AddAsync(db, new OutboxRow { Key = key, Receiver = Chen, Purpose = "reminder", DueAt = Now });
        return await ClaimedAsync(db, key);
    }

    private async Task<OutboxRow> ClaimedAsync(TutorshipDb db, string key)
    {
        var row = Assert.Single(await store.ClaimAsync(db, "one", 9, Lease));
        Assert.Equal(key, row.Key);
        return row;
    }

    private async Task<IReadOnlyList<DateTimeOffset>> TimesAsync(TutorshipDb db) =>
        [.. (await PastSendings.SinceAsync(db, clock.GetUtcNow().AddHours(-1))).Select(past => past.At).Order()];
}
