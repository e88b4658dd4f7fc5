using Hangfire;
using Hangfire.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Scheduler.Tests.Outbox;
using Tutorship.Scheduler.Tests.Schools;
using Tutorship.Storage;
using Tutorship.Storage.Redis;

namespace Tutorship.Scheduler.Tests.Jobs;

/// <summary>The whole of it on real parts: Hangfire on a Redis in this process, the metronome, SQLite.</summary>
public sealed class HangfireTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tutorship-hangfire-");
    private readonly RecordingChannel channel = new();
    private readonly CountedRound round = new();
    private IHost host = null!;

    public async Task InitializeAsync()
    {
        var storage = new StorageOptions { DataFolder = folder.FullName };
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services
            .AddTutorshipStorage(storage)
            .AddTutorshipRedis(storage)
            .AddSingleton<IMessageChannel>(channel)
            .AddSingleton<IOutboxBody>(new Letters())
            .AddSingleton<IRound>(round)
            .AddTutorshipScheduler(new SchedulerOptions { ListServerEvery = TimeSpan.FromSeconds(1) });
        builder.Logging.ClearProviders();
        host = builder.Build();
        await Get<SchoolDbs>().MigrateAsync();
        await using var db = Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        db.Schools.Add(new SchoolRow { Id = SchoolBed.SchoolId, Name = "芜湖一中" });
        db.AddChenJianguo();
        await db.SaveChangesAsync();
        await host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_start_ticks_Hangfire_ticks_and_a_wiped_Redis_is_repaired()
    {
        await round.RanAsync(1).WaitAsync(Patience);

        Get<IBackgroundJobClient>().Enqueue<TickJob>(job => job.RunAsync(CancellationToken.None));
        await round.RanAsync(2).WaitAsync(Patience);

        await WipeRedisAsync();
        await AddLetterAsync();
        await Get<SchedulerTick>().RunAsync(CancellationToken.None);
        await ComesTrueAsync(() => channel.Sendings.Count == 1);
        await ComesTrueAsync(() => Get<JobStorage>().GetMonitoringApi().Servers().Count > 0);
        Get<Metronome>().SetJobs();
        using var connection = Get<JobStorage>().GetConnection();
        Assert.Equal(["purge", "tick"], connection.GetRecurringJobs().Select(job => job.Id).Order());
    }

    /// <summary>The metronome may have taken the letter before the tick; the server is looked for now and then.</summary>
    private static async Task ComesTrueAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, patience.Token);
        }
    }

    private async Task WipeRedisAsync()
    {
        var connection = Get<InProcessRedis>().Connection;
        connection.AllowAdmin = true;
        await using var redis = await ConnectionMultiplexer.ConnectAsync(connection);
        await redis.GetServers().Single().FlushAllDatabasesAsync();
    }

    private async Task AddLetterAsync()
    {
        await using var db = Get<SchoolDbs>().Open(SchoolBed.SchoolId);
        var letter = Letters.To("T01");
        letter.DueAt = DateTimeOffset.UnixEpoch;
        await Get<OutboxStore>().AddAsync(db, letter);
    }

    private T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>Says when it has run so many times.</summary>
    private sealed class CountedRound : IRound
    {
        private readonly SemaphoreSlim runs = new(0);
        private int awaited;

        public Task RunAsync(string schoolId, CancellationToken cancellationToken)
        {
            runs.Release();
            return Task.CompletedTask;
        }

        public async Task RanAsync(int times)
        {
            for (; awaited < times; awaited++)
            {
                await runs.WaitAsync();
            }
        }
    }
}
