using System.Text.Json;
using Npgsql;
using Tutorship.EndToEnd.Processes;
using Tutorship.Storage.Tests.Servers;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>What all fault tests stand on: one PostgreSQL, and in it the school as it is after the import, to be copied.</summary>
public sealed class FaultGround : IAsyncLifetime
{
    private const string Imported = "imported";
    private static readonly Uri nowhere = new("http://127.0.0.1:9/");

    private PostgresMachine? postgres;
    private int databases;

    public PostgresMachine Postgres => postgres!;

    /// <summary>Who is to be reminded on the opening day, as the command line says.</summary>
    public IReadOnlyList<string> Reminded { get; private set; } = [];

    public static void SkipIfAbsent()
    {
        Skip.IfNot(PostgresMachine.IsInstalled, PostgresServer.WhyNot);
        Skip.IfNot(RedisServer.IsInstalled, RedisServer.WhyNot);
    }

    public async Task InitializeAsync()
    {
        if (!PostgresMachine.IsInstalled || !RedisServer.IsInstalled)
        {
            return;
        }

        postgres = await PostgresMachine.StartAsync();
        await postgres.CreateAsync(Imported);
        await RunAsync("import", PlayedSchool.Folder);
        using var reminders = JsonDocument.Parse(await RunAsync("reminders", "--on", "2026-11-05", "--json"));
        Reminded = [.. reminders.RootElement.EnumerateArray().Select(reminder => reminder.GetProperty("mentor").GetString()!).Distinct()];
        Assert.NotEmpty(Reminded);
    }

    /// <summary>The connection string of a new copy of the school.</summary>
    public async Task<string> CopyAsync()
    {
        var copy = $"school{Interlocked.Increment(ref databases)}";
        await Postgres.CreateAsync(copy, Imported);
        return Postgres.ConnectionString(copy);
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var settings = PlayedSchool.Settings(Postgres.ConnectionString(Imported), "", nowhere, City.Opening);
        await using var command = TutorshipProcess.Start(Path.GetTempPath(), settings, arguments);
        var exit = await command.ExitCodeAsync();
        Assert.True(exit == 0, $"{arguments[0]}: {command.Errors}");
        return command.Output;
    }
}

/// <summary>Fault tests run one after the other, and beside no others: they need the whole machine.</summary>
[CollectionDefinition(nameof(FaultCollection), DisableParallelization = true)]
public sealed class FaultCollection : ICollectionFixture<FaultGround>;
