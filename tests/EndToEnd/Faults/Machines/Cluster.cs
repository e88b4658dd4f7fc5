using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Clock;
using Tutorship.EndToEnd.Processes;
using Tutorship.Simulator;
using Tutorship.Storage;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>
/// One school served by any number of processes on a PostgreSQL and a Redis of their own, and a WeCom that none of them is. All
/// clocks stand together, at the minute in which the school's reminders are due.
/// </summary>
public sealed class Cluster : IAsyncDisposable
{
    private readonly List<ClusterProcess> processes = [];
    private readonly List<int> dead = [];
    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;
    private readonly string database;
    private readonly ITestOutputHelper output;

    private Cluster(FaultGround ground, string database, RedisServer redis, ITestOutputHelper output)
    {
        Ground = ground;
        this.database = database;
        Redis = redis;
        this.output = output;
        Clock.MoveTo(City.Opening);
        Storage = new SchoolStorage(database, Clock);
        Hosts = new ClusterHosts(this);
    }

    public FaultGround Ground { get; }

    public ProcessClock Clock { get; } = new();

    public RedisServer Redis { get; }

    public SchoolStorage Storage { get; }

    public PlayedWeCom WeCom { get; private set; } = null!;

    public ClusterHosts Hosts { get; }

    /// <summary>All that were started and not killed.</summary>
    public IReadOnlyList<ClusterProcess> Processes => processes;

    /// <summary>In the order of their start; a killed one's successor takes its place.</summary>
    public IReadOnlyList<Uri> Bots { get; private set; } = [];

    /// <summary>What processes are told beyond the usual, as in <c>Schools__0__WeCom__AccountCap</c>.</summary>
    public Dictionary<string, string> MoreSettings { get; } = [];

    /// <summary>The servers alone.</summary>
    public static async Task<Cluster> BuildAsync(FaultGround ground, ITestOutputHelper output, SimulatorLimits? limits = null)
    {
        FaultGround.SkipIfAbsent();
        var cluster = new Cluster(ground, await ground.CopyAsync(), await RedisServer.StartAsync(), output);
        var staff = (await cluster.Storage.FactsAsync()).Roster.Staff;
        cluster.WeCom = await PlayedWeCom.StartAsync(
            cluster.Clock, [.. staff.Select(member => new SimulatorMember(member.Id.Value, member.Name, ""))], limits);
        return cluster;
    }

    /// <summary>Waits until they answer.</summary>
    public async Task StartAsync(int bots, int schedulers)
    {
        var started = Enumerable.Repeat("bot", bots).Concat(Enumerable.Repeat("scheduler", schedulers)).Select(role => Start(role)).ToList();
        await Task.WhenAll(started.Select(process => process.AnswersAsync()));
    }

    /// <param name="off">How far the process's clock is off everybody's.</param>
    public ClusterProcess Start(string role, TimeSpan off = default) => Start(role, new Uri($"http://127.0.0.1:{Ports.Free()}"), off);

    /// <summary>SIGKILL, and another at its address at once, without waiting until that one answers.</summary>
    public async Task<ClusterProcess> ReplaceAsync(ClusterProcess process)
    {
        await KillAsync(process);
        return Start(process.Role, process.Address, default);
    }

    public async Task KillAsync(ClusterProcess process)
    {
        dead.Add(await process.IdAsync());
        await process.KillAsync();
        Tell(process);
        processes.Remove(process);
        await process.DisposeAsync();
    }

    /// <summary>For whatever process is started now.</summary>
    public Dictionary<string, string> Settings(TimeSpan off = default) =>
        new(PlayedSchool.Settings(database, Redis.Address, WeCom.Address, Clock.GetUtcNow() + off).Concat(MoreSettings));

    /// <summary>Ends what killed processes still hold, as two minutes would.</summary>
    public async Task EndLeasesOfTheDeadAsync()
    {
        foreach (var id in dead)
        {
            await EndLeasesAsync($"{Environment.MachineName}:{id}/");
        }
    }

    /// <summary>The same, whoever holds them: those who did cannot say any more what became of it.</summary>
    public async Task EndLeasesAsync(string owner = "")
    {
        await using var db = await Storage.OpenAsync();
        await db.Outbox
            .Where(row => row.State == OutboxState.Claimed && row.ClaimedBy!.StartsWith(owner))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeaseUntil, row => row.FirstClaimedAt));
    }

    public async ValueTask DisposeAsync()
    {
        processes.ForEach(Tell);
        await TellWaitingAsync();
        await Task.WhenAll(processes.Select(process => process.DisposeAsync().AsTask()));
        await Hosts.DisposeAsync();
        await Storage.DisposeAsync();
        await Redis.DisposeAsync();
        await WeCom.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private ClusterProcess Start(string role, Uri address, TimeSpan off)
    {
        var started = TutorshipProcess.Start(folder, Settings(off), "--role", role, "--urls", address.ToString());
        var process = new ClusterProcess(role, address, started);
        processes.Add(process);
        if (role == "bot" && !Bots.Contains(address))
        {
            Bots = [.. Bots, address];
        }

        return process;
    }

    /// <summary>The end of what it said, for whoever has to find out why a test failed.</summary>
    private void Tell(ClusterProcess process)
    {
        const int Lines = 25;
        var said = process.Process.Output.Split('\n').Concat(process.Process.Errors.Split('\n'))
            .Where(line => line.Length > 0 && line != "Killed")
            .TakeLast(Lines);
        output.WriteLine($"--- {process.Role} {process.Address}\n{string.Join('\n', said)}");
    }

    private async Task TellWaitingAsync()
    {
        try
        {
            foreach (var row in await Storage.RowsAsync(rows => rows.Where(row => row.State != OutboxState.Sent).Take(30)))
            {
                output.WriteLine($"{row.Key}: {row.State}, due {row.DueAt:HH:mm:ss}, attempt {row.Attempts} by {row.ClaimedBy}, {row.Reason} {row.ErrorCode}");
            }
        }
        catch (Exception away) when (away is Npgsql.NpgsqlException or InvalidOperationException)
        {
            output.WriteLine("The database is away.");
        }
    }
}
