using System.Text.Json;
using Tutorship.Storage;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.EndToEnd.Processes;

/// <summary>
/// One school served as a city does it: PostgreSQL, Redis, a process that answers and processes that schedule, all of them
/// real. The answering one plays WeCom too, so its phones tell what arrived.
/// </summary>
public sealed class City : IAsyncDisposable
{
    /// <summary>Inside the minute in which the demo school's reminders are due.</summary>
    public static readonly DateTimeOffset Opening = new(2026, 11, 5, 16, 7, 10, TimeSpan.FromHours(8));

    private readonly PostgresDatabase database = new();
    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;
    private readonly List<TutorshipProcess> processes = [];
    private readonly Uri bot = new($"http://127.0.0.1:{Ports.Free()}");
    private RedisServer? redis;

    private City()
    {
        Phones = new PhonesOnTheWire(bot);
        Callback = new Callback(new Uri(bot, $"/wecom/{PlayedSchool.Id}"), PlayedSchool.Crypto, PlayedSchool.AgentId);
    }

    public PhonesOnTheWire Phones { get; }

    public Callback Callback { get; }

    public RedisServer Redis => redis!;

    /// <summary>With the roster imported and one process answering; skips the test where a server is not installed.</summary>
    public static async Task<City> BuildAsync()
    {
        Skip.IfNot(RedisServer.IsInstalled, RedisServer.WhyNot);
        var city = new City();
        try
        {
            await city.database.InitializeAsync();
            city.database.SkipIfAbsent();
            city.redis = await RedisServer.StartAsync();
            await city.RunAsync("import", PlayedSchool.Folder);
            await city.StartBotAsync();
            return city;
        }
        catch
        {
            await city.DisposeAsync();
            throw;
        }
    }

    public async Task<TutorshipProcess> StartSchedulerAsync()
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        var scheduler = Start(Settings(), "--role", "scheduler", "--urls", address.ToString());
        await scheduler.AnswersAsync(new Uri(address, "/health/live"));
        return scheduler;
    }

    /// <summary>Who is to be reminded on the opening day, as the command line says; whoever stands in for another is once.</summary>
    public async Task<IReadOnlyList<string>> RemindedAsync()
    {
        using var reminders = JsonDocument.Parse(await RunAsync("reminders", "--on", "2026-11-05", "--json"));
        return [.. reminders.RootElement.EnumerateArray().Select(reminder => reminder.GetProperty("mentor").GetString()!).Distinct()];
    }

    public Task<TutorshipDb> OpenAsync() => database.Dbs.OpenAsync(PlayedSchool.Id);

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(processes.Select(process => process.DisposeAsync().AsTask()));
        if (redis is not null)
        {
            await redis.DisposeAsync();
        }

        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var command = Start(Settings(), arguments);
        var exit = await command.ExitCodeAsync();
        Assert.True(exit == 0, $"{arguments[0]}: {command.Errors}");
        return command.Output;
    }

    private Task StartBotAsync()
    {
        var settings = Settings();
        settings["Simulator__Enabled"] = "true";
        return Start(settings, "--role", "bot", "--urls", bot.ToString()).AnswersAsync(new Uri(bot, "/simulator/state"));
    }

    private TutorshipProcess Start(Dictionary<string, string> settings, params string[] arguments)
    {
        var process = TutorshipProcess.Start(folder, settings, arguments);
        processes.Add(process);
        return process;
    }

    private Dictionary<string, string> Settings() =>
        PlayedSchool.Settings(database.ConnectionString, redis!.Address, new Uri(bot, "/simulator/wecom"), Opening);
}
