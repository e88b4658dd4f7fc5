using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage.Tests.Servers;
using Xunit.Abstractions;
using static Tutorship.Storage.Tests.Schema.SomeRows;

namespace Tutorship.Storage.Tests.Throughput;

public sealed class ThroughputOnSqliteTests(SqliteFile file, ITestOutputHelper output)
    : ThroughputTests(file, output), IClassFixture<SqliteFile>;

public sealed class ThroughputOnPostgresTests(PostgresDatabase server, ITestOutputHelper output)
    : ThroughputTests(server, output), IClassFixture<PostgresDatabase>;

/// <summary>How many small transactions a second 32 callers at once get through; run with <c>TUTORSHIP_TEST_LONG=1</c>.</summary>
public abstract class ThroughputTests
{
    private const int Callers = 32;
    private readonly string schoolId = Guid.NewGuid().ToString();
    private readonly TestDatabase database;
    private readonly ITestOutputHelper output;
    private int next;

    protected ThroughputTests(TestDatabase database, ITestOutputHelper output)
    {
        this.database = database;
        this.output = output;
        Skip.If(Environment.GetEnvironmentVariable("TUTORSHIP_TEST_LONG") != "1", "Long: set TUTORSHIP_TEST_LONG=1.");
        database.SkipIfAbsent();
    }

    [SkippableFact]
    public Task Receipts_alone() => MeasureAsync("one row", async id =>
    {
        await using var db = database.Dbs.Open(schoolId);
        db.Add(new InboundReceiptRow { MessageKey = id, ReceivedAt = Now });
        await db.SaveChangesAsync();
    });

    [SkippableFact]
    public async Task A_talk_told_in_one_message()
    {
        await FoundAsync(database.Dbs, schoolId);
        await MeasureAsync("a talk: 2 look-ups, 2 inserts, 1 update", async id =>
        {
            var staff = new StaffId($"T{int.Parse(id) % 997}");
            await using var db = database.Dbs.Open(schoolId);
            await db.InboundReceipts.AsNoTracking().FirstOrDefaultAsync(row => row.MessageKey == id);
            var conversation = await db.Conversations.FirstOrDefaultAsync(row => row.StaffId == staff)
                ?? db.Add(new ConversationRow { StaffId = staff }).Entity;
            conversation.List = [new StudentId(id)];
            db.Add(Talk(id));
            db.Add(new InboundReceiptRow { MessageKey = id, ReceivedAt = Now, Answer = new byte[200] });
            await db.SaveChangesAsync();
        });
    }

    private async Task MeasureAsync(string what, Func<string, Task> write)
    {
        await RunAsync(TimeSpan.FromSeconds(2), write);
        var cpu = Environment.CpuUsage.TotalTime;
        var (count, slowest) = await RunAsync(TimeSpan.FromSeconds(5), write);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        output.WriteLine(
            $"{GetType().Name}: {what}: {count / 5.0:F0}/s with {Callers} at once, p99 {slowest.TotalMilliseconds:F1} ms, "
            + $"{cpu.TotalMilliseconds / count:F2} ms of processor each");
        Assert.True(count > 0);
    }

    private async Task<(int Count, TimeSpan Slowest)> RunAsync(TimeSpan span, Func<string, Task> write)
    {
        var started = Stopwatch.GetTimestamp();
        var took = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            List<TimeSpan> mine = [];
            while (Stopwatch.GetElapsedTime(started) < span)
            {
                var began = Stopwatch.GetTimestamp();
                await write(Interlocked.Increment(ref next).ToString());
                mine.Add(Stopwatch.GetElapsedTime(began));
            }

            return mine;
        })));
        var all = took.SelectMany(times => times).Order().ToList();
        return (all.Count, all[all.Count * 99 / 100]);
    }
}
