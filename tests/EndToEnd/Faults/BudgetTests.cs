using Tutorship.Domain;
using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.Simulator.World;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

/// <summary>WeCom swallows what is beyond 30 messages a minute to one member, without a word; its own counters say whether it had to.</summary>
[Collection(nameof(FaultCollection))]
public class BudgetTests(FaultGround ground, ITestOutputHelper output)
{
    private const int Burst = 75;
    private static readonly StaffId busy = new("T04");

    [SkippableFact]
    public async Task A_burst_to_one_member_is_spread_over_minutes_though_two_schedulers_send_and_Redis_is_emptied()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await BurstAsync(cluster);
        await AllWereTriedAsync(cluster);
        await cluster.Redis.WipeAsync();
        await cluster.Hosts.PassAsync(TimeSpan.FromSeconds(20));
        await EndsAsync(cluster);
    }

    [SkippableFact]
    public async Task The_same_burst_is_spread_though_Redis_dies_in_the_middle()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await BurstAsync(cluster);
        await AllWereTriedAsync(cluster);
        await cluster.Redis.CrashAsync();
        await cluster.Hosts.PassAsync(TimeSpan.FromSeconds(5));
        await EndsAsync(cluster);
    }

    private static async Task BurstAsync(Cluster cluster)
    {
        var notices = await NoticeLoad.PrepareAsync(cluster);
        for (var i = 0; i < Burst; i++)
        {
            await notices.AddAsync(busy);
        }

        await cluster.Hosts.StartAsync(2);
    }

    /// <summary>All were tried, and most have to wait.</summary>
    private static async Task AllWereTriedAsync(Cluster cluster)
    {
        await cluster.Hosts.PassAsync(TimeSpan.Zero);
        Assert.InRange(Heard(cluster), 0, 30);
    }

    private async Task EndsAsync(Cluster cluster)
    {
        var account = await Account.TakeAsync(cluster, pass: cluster.Hosts.PassToNextAsync);
        output.WriteLine($"{account}");
        account.Balances();
        account.Reminded(ground.Reminded);
        Assert.True(Heard(cluster) >= Burst);
    }

    private static int Heard(Cluster cluster) => cluster.WeCom.World.Messages(busy.Value).Count(message => message.Fate == Fate.Delivered);
}
