using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Configuration;
using Tutorship.Domain;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;
using Tutorship.Storage.Redis;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Rates;

namespace Tutorship.Bot.Tests.Channels;

/// <summary>One process's budget on a real outbox, with the in-process Redis or one that is away.</summary>
public sealed class BudgetBed : IAsyncDisposable
{
    public const string SchoolId = "wuhu";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tutorship-budget-");
    private readonly ServiceProvider services;

    private BudgetBed(string redis)
    {
        var storage = new StorageOptions { DataFolder = folder.FullName, Redis = redis };
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddTutorshipStorage(storage)
            .AddTutorshipRedis(storage)
            .AddSingleton(new SchoolApps([School]))
            .AddSingleton<PastDebits>()
            .AddSingleton<SharedBudget>()
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 6, 8, 7, 0, TimeSpan.Zero));

    public static async Task<BudgetBed> OpenAsync(string redis = "")
    {
        var bed = new BudgetBed(redis);
        await bed.Get<SchoolDbs>().MigrateAsync();
        await using var db = bed.Get<SchoolDbs>().Open(SchoolId);
        db.Schools.Add(new SchoolRow { Id = SchoolId, Name = "芜湖一中" });
        await db.SaveChangesAsync();
        return bed;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>How many of so many messages to one person are allowed at once.</summary>
    public async Task<int> AllowedAsync(string receiver, int wanted, bool isUrgent = false)
    {
        var bill = SendCharges.OfMessage(Get<SchoolApps>().Find(SchoolId)!.Platform, Receivers.User(receiver), 1, isUrgent);
        var allowed = 0;
        while (allowed < wanted && (await Get<SharedBudget>().TryTakeAsync(bill, CancellationToken.None)).IsTaken)
        {
            allowed++;
        }

        return allowed;
    }

    /// <summary>So many rows that went out to one person.</summary>
    public async Task KeepSentAsync(string receiver, int count, DateTimeOffset at)
    {
        await using var db = Get<SchoolDbs>().Open(SchoolId);
        db.Outbox.AddRange(Enumerable.Range(0, count).Select(number => new OutboxRow
        {
            Key = $"{receiver}|{at:O}|{number}",
            Receiver = new StaffId(receiver),
            Purpose = "letter",
            DueAt = at,
            State = OutboxState.Sent,
            SentAt = at,
        }));
        await db.SaveChangesAsync();
    }

    /// <summary>One row as another process left it.</summary>
    public async Task KeepAsync(OutboxRow row)
    {
        await using var db = Get<SchoolDbs>().Open(SchoolId);
        db.Outbox.Add(row);
        await db.SaveChangesAsync();
    }

    public byte[] Close(OutgoingMessage message) => Get<NoteProtector>().Protect(SchoolId, OutgoingMessageJson.Write(message));

    public async Task WipeRedisAsync()
    {
        var connection = Get<InProcessRedis>().Connection;
        connection.AllowAdmin = true;
        await using var redis = await ConnectionMultiplexer.ConnectAsync(connection);
        await redis.GetServers().Single().FlushAllDatabasesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static SchoolOptions School => new()
    {
        Id = SchoolId,
        WeCom = new WeComOptions
        {
            CorpId = "ww0123456789abcdef",
            AgentId = 1000007,
            Secret = "secret",
            Token = "Token",
            EncodingAESKey = new string('k', 42) + "E",
        },
    };
}
