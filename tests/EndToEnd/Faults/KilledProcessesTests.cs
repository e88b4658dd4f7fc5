using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.Simulator.World;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

[Collection(nameof(FaultCollection))]
public class KilledProcessesTests(FaultGround ground, ITestOutputHelper output)
{
    private const int LongestWait = 30;

    [SkippableFact]
    public async Task Processes_killed_at_random_moments_lose_nothing_acknowledged_and_send_nothing_twice()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await cluster.StartAsync(bots: 2, schedulers: 2);
        await using var traffic = await Traffic.BeginAsync(cluster);
        await KillAsync(cluster, traffic, LongRun.IsAsked ? 200 : 20, LongRun.IsAsked ? Random.Shared.Next() : 20261105);
        await traffic.EndAsync();

        var account = await Account.TakeAsync(cluster, traffic.Replies);
        output.WriteLine($"{account}");
        account.Balances();
        account.Reminded(ground.Reminded);
    }

    /// <summary>At moments measured in what is going on, so that a slow machine is killed as often in the middle as a fast one.</summary>
    private async Task KillAsync(Cluster cluster, Traffic traffic, int kills, int seed)
    {
        output.WriteLine($"{kills} kills, seed {seed}");
        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            MeetInTheMiddle(cluster.WeCom.World.Faults);
            await traffic.MoveOnAsync(random.Next(1, LongestWait));
            await cluster.ReplaceAsync(cluster.Processes[random.Next(cluster.Processes.Count)]);
        }
    }

    /// <summary>Every answer takes a moment in which the asking one may die; one comes never, though its message arrived.</summary>
    private static void MeetInTheMiddle(Simulator.World.Faults faults)
    {
        faults.Clear();
        faults.Set(new Fault(FaultKind.LostAnswer, "message/send", Times: 1));
        faults.Set(new Fault(FaultKind.Slow, "message/send", Delay: TimeSpan.FromMilliseconds(40)));
    }
}
