using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Tutorship.Storage.Tests.Servers;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Schema;

public sealed class TransactionsOnSqliteTests(SqliteFile file) : TransactionsTests(file), IClassFixture<SqliteFile>;

public sealed class TransactionsOnPostgresTests(PostgresDatabase server)
    : TransactionsTests(server), IClassFixture<PostgresDatabase>;

public abstract class TransactionsTests
{
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly TestDatabase database;

    protected TransactionsTests(TestDatabase database)
    {
        this.database = database;
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public async Task Thirty_two_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 32).Select(async writer =>
        {
            for (var i = 0; i < 10; i++)
            {
                await using var db = database.Dbs.Open(schoolId);
                await using var transaction = await db.Database.BeginTransactionAsync();
                db.Add(Receipt($"{writer}-{i}"));
                await db.SaveChangesAsync();
                await transaction.CommitAsync();
            }
        }));

        await using var after = database.Dbs.Open(schoolId);
        Assert.Equal(320, await after.InboundReceipts.CountAsync());
    }

    [SkippableFact]
    public async Task Two_processes_write_side_by_side()
    {
        using var elsewhere = database.OpenElsewhere();
        await Task.WhenAll(new[] { database.Dbs, elsewhere }.SelectMany((dbs, process) => Enumerable.Range(0, 50).Select(async i =>
        {
            await using var db = dbs.Open(schoolId);
            db.Add(Receipt($"{process}-{i}"));
            await db.SaveChangesAsync();
        })));

        await using var after = database.Dbs.Open(schoolId);
        Assert.Equal(100, await after.InboundReceipts.CountAsync());
    }

    [SkippableFact]
    public async Task A_second_receipt_of_one_message_throws_and_takes_the_rest_with_it()
    {
        await using (var db = database.Dbs.Open(schoolId))
        {
            db.Add(Receipt("m1"));
            await db.SaveChangesAsync();
        }

        await using (var db = database.Dbs.Open(schoolId))
        {
            db.Add(Receipt("m1"));
            db.Add(new SuppressionRow { StaffId = Chen, Day = new(2026, 11, 6), Reason = "done" });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        }

        await using var after = database.Dbs.Open(schoolId);
        Assert.Empty(await after.Suppressions.ToListAsync());
    }

    [SkippableFact]
    public async Task A_transaction_left_without_a_word_is_undone_and_keeps_nobody_waiting()
    {
        await using (var db = database.Dbs.Open(schoolId))
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(Receipt("left"));
            await db.SaveChangesAsync();
        }

        await using var next = database.Dbs.Open(schoolId);
        next.Add(Receipt("next"));
        await next.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("next", (await next.InboundReceipts.SingleAsync()).MessageKey);
    }

    [SkippableFact]
    public async Task A_single_statement_waits_its_turn_too()
    {
        await using var db = database.Dbs.Open(schoolId);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(Receipt("m1"));
        await db.SaveChangesAsync();

        await using var other = database.Dbs.Open(schoolId);
        var purge = other.InboundReceipts.Where(row => row.MessageKey == "m1").ExecuteDeleteAsync();
        await transaction.CommitAsync();

        Assert.InRange(await purge.WaitAsync(TimeSpan.FromSeconds(5)), 0, 1);
        await Assert.ThrowsAnyAsync<DbException>(() => other.Database.ExecuteSqlRawAsync("DELETE FROM nowhere"));
        db.Add(Receipt("m2"));
        await db.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(5));
    }

    [SkippableFact]
    public async Task Even_a_transaction_that_was_forgotten_keeps_nobody_waiting()
    {
        await using (var db = database.Dbs.Open(schoolId))
        {
            await db.Database.BeginTransactionAsync();
            db.Add(Receipt("forgotten"));
            await db.SaveChangesAsync();
        }

        await using var next = database.Dbs.Open(schoolId);
        next.Add(Receipt("next"));
        await next.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal("next", (await next.InboundReceipts.SingleAsync()).MessageKey);
    }

    [SkippableFact]
    public async Task Moments_and_days_come_back_as_they_went_and_can_be_compared()
    {
        await FoundAsync(database.Dbs, schoolId);
        await using var db = database.Dbs.Open(schoolId);
        db.Add(Talk("E1", new(2026, 11, 5)));
        db.Add(Talk("E2"));
        await db.SaveChangesAsync();

        var later = new DateTimeOffset(2026, 11, 6, 16, 0, 1, TimeSpan.FromHours(8));
        var rows = await db.Entries.AsNoTracking()
            .Where(row => row.RecordedAt < later && row.On > new DateOnly(2026, 11, 5))
            .ToListAsync();
        Assert.Equal(Now, Assert.Single(rows).RecordedAt);
        Assert.Equal(new(2026, 11, 6), rows[0].On);
    }

    [SkippableFact]
    public async Task Several_processes_may_migrate_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var elsewhere = database.OpenElsewhere();
            await elsewhere.MigrateAsync();
        }));
        await FoundAsync(database.Dbs, schoolId);

        Assert.Contains(schoolId, await database.Dbs.SchoolIdsAsync());
    }

    private static InboundReceiptRow Receipt(string key) => new() { MessageKey = key, ReceivedAt = Now };
}
