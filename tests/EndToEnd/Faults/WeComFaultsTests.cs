using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;
using Tutorship.Simulator.World;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

/// <summary>Two schedulers inside the tests, so that the pauses they make are passed by moving their clocks.</summary>
[Collection(nameof(FaultCollection))]
public class WeComFaultsTests(FaultGround ground, ITestOutputHelper output)
{
    private const int Notices = 10;

    public static TheoryData<string, Fault> Faults => new()
    {
        { "slow", new Fault(FaultKind.Slow, Delay: TimeSpan.FromSeconds(0.3)) },
        { "45009", new Fault(FaultKind.ErrCode, Code: 45009) },
        { "45033", new Fault(FaultKind.ErrCode, Code: 45033) },
        { "-1", new Fault(FaultKind.ErrCode, Code: -1) },
        { "503", new Fault(FaultKind.ServerError, Code: 503) },
        { "garbage", new Fault(FaultKind.Garbage) },
        { "lost answers", new Fault(FaultKind.LostAnswer) },
    };

    [SkippableTheory]
    [MemberData(nameof(Faults))]
    public async Task Messages_wait_while_WeCom_fails_and_arrive_once_when_it_does_not(string name, Fault fault)
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        var notices = await NoticeLoad.PrepareAsync(cluster);
        await notices.AddAsync(Notices);
        cluster.WeCom.World.Faults.Set(fault with { Api = "message/send" });
        await cluster.Hosts.StartAsync(2);
        await Patience.UntilAsync(() => Task.FromResult(Calls(cluster)), calls => calls >= 1, 60, $"calls that meet {name}");
        await cluster.Hosts.PassAsync(TimeSpan.FromSeconds(1));
        cluster.WeCom.World.Faults.Clear();

        var account = await Account.TakeAsync(cluster, pass: cluster.Hosts.PassToNextAsync);
        output.WriteLine($"{name}: {account}");
        account.Balances();
        account.Reminded(ground.Reminded);
    }

    [SkippableFact]
    public async Task After_an_hour_without_any_answer_everybody_is_reminded_once_and_the_same_day()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        var world = cluster.WeCom.World;
        world.Faults.Set(new Fault(FaultKind.NoAnswer, Times: 1));
        await cluster.Hosts.StartAsync(2);
        await Patience.UntilAsync(() => Task.FromResult(world.Counters.Calls("gettoken")), calls => calls > 0, 60, "the first call");
        cluster.WeCom.IsAway = true;
        await Patience.UntilAsync(() => cluster.Storage.RowsAsync(), rows => rows.Count >= ground.Reminded.Count, 60, "reminders");
        await cluster.Hosts.PassUntilAsync(City.Opening.AddHours(1));
        Assert.Equal(0, world.Counters.Deliveries);

        cluster.WeCom.IsAway = false;
        var account = await Account.TakeAsync(cluster, pass: cluster.Hosts.PassToNextAsync);
        output.WriteLine($"{account}");
        account.Balances();
        account.Reminded(ground.Reminded);
        Assert.All(cluster.WeCom.Received, one => Assert.InRange(one.Message.At, City.Opening.AddHours(1), City.Opening.AddHours(1.5)));
    }

    private static int Calls(Cluster cluster) => cluster.WeCom.World.Counters.Calls("message/send");
}
