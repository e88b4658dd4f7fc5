using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Scheduler.Jobs;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Tests.Schools;

/// <summary>A school on a real SQLite file with a clock that only moves when told, and a channel that keeps what it is given.</summary>
public sealed class SchoolBed : IAsyncDisposable
{
    public const string SchoolId = "wuhu";

    private readonly DirectoryInfo folder;
    private readonly ServiceProvider services;
    private readonly bool ownsFolder;

    private SchoolBed(DirectoryInfo folder, ServiceProvider services, FakeTimeProvider clock, RecordingChannel channel, bool ownsFolder)
    {
        this.folder = folder;
        this.ownsFolder = ownsFolder;
        this.services = services;
        (Clock, Channel) = (clock, channel);
    }

    public FakeTimeProvider Clock { get; }

    public RecordingChannel Channel { get; }

    public SchedulerTick Tick => Get<SchedulerTick>();

    /// <param name="localTime">What the school's clock shows: <c>2026-11-05 16:06</c>.</param>
    /// <param name="seed">What is in the tables beside the calendar of 2026-2027.</param>
    /// <param name="bodies">Those that speak for purposes of a test's own.</param>
    /// <param name="database">A PostgreSQL; null: a SQLite file of its own.</param>
    /// <param name="options">Null: a clock moved on purpose, otherwise as shipped.</param>
    public static async Task<SchoolBed> OpenAsync(
        string localTime,
        Action<TutorshipDb> seed,
        IReadOnlyList<IOutboxBody>? bodies = null,
        SchedulerOptions? options = null,
        string? database = null)
    {
        var bed = Start(
            StorageIn(Scratch.Folder(), database),
            new FakeTimeProvider(Moment(localTime)),
            new RecordingChannel(),
            bodies ?? [],
            options ?? new SchedulerOptions { HasSimulatedClock = true, SendAtOnce = 1 });
        await bed.Get<SchoolDbs>().MigrateAsync();
        await bed.ChangeAsync(db =>
        {
            db.Schools.Add(new SchoolRow { Id = SchoolId, Name = "芜湖一中" });
            SchoolYear2026.AddTo(db);
        });
        await bed.ChangeAsync(seed);
        return bed;
    }

    /// <summary>Another process on the same tables, with the same clock and channel.</summary>
    public SchoolBed Restart() => Start(Get<StorageOptions>(), Clock, Channel, [], Get<SchedulerOptions>(), ownsFolder: false);

    private static SchoolBed Start(
        StorageOptions storage,
        FakeTimeProvider clock,
        RecordingChannel channel,
        IReadOnlyList<IOutboxBody> bodies,
        SchedulerOptions options,
        bool ownsFolder = true)
    {
        var loud = new LoudLog();
        var services = new ServiceCollection()
            .AddSingleton(loud)
            .AddLogging(log => log.AddProvider(loud))
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IMessageChannel>(channel)
            .AddTutorshipStorage(storage)
            .AddTutorshipRounds(options);
        foreach (var body in bodies)
        {
            services.AddSingleton(body);
        }

        return new SchoolBed(new DirectoryInfo(storage.DataFolder), services.BuildServiceProvider(), clock, channel, ownsFolder);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task ChangeAsync(Action<TutorshipDb> change)
    {
        await using var db = Get<SchoolDbs>().Open(SchoolId);
        change(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<TutorshipDb, Task<T>> read)
    {
        await using var db = Get<SchoolDbs>().Open(SchoolId);
        return await read(db);
    }

    public async Task AddToOutboxAsync(IEnumerable<OutboxRow> rows)
    {
        await using var db = Get<SchoolDbs>().Open(SchoolId);
        foreach (var row in rows)
        {
            await Get<OutboxStore>().AddAsync(db, row);
        }
    }

    public Task<List<OutboxRow>> OutboxAsync() =>
        ReadAsync(db => db.Outbox.AsNoTracking().OrderBy(row => row.Id).ToListAsync());

    public Task TickAsync() => Tick.RunAsync(CancellationToken.None);

    /// <summary>Moves the school's clock and runs what is due then.</summary>
    public async Task TickAtAsync(string localTime)
    {
        MoveTo(localTime);
        await TickAsync();
    }

    public void MoveTo(string localTime) => Clock.SetUtcNow(Moment(localTime));

    /// <summary>A tick each minute, as Hangfire gives it, both ends included.</summary>
    public async Task TickThroughAsync(string from, string to)
    {
        for (var minute = Moment(from); minute <= Moment(to); minute = minute.AddMinutes(1))
        {
            Clock.SetUtcNow(minute);
            await TickAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        var loud = Get<LoudLog>();
        await services.DisposeAsync();
        if (ownsFolder)
        {
            folder.Delete(recursive: true);
        }

        loud.ThrowFailures();
    }

    private static StorageOptions StorageIn(DirectoryInfo folder, string? database) =>
        new() { DataFolder = folder.FullName, Database = database ?? "" };

    private static DateTimeOffset Moment(string localTime) =>
        new(DateTime.ParseExact(localTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), SchoolTime.Offset);
}
