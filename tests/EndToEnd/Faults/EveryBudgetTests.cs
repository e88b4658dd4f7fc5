using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;
using Tutorship.Scheduler.Outbox;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

/// <summary>
/// Each budget by itself, made so small that two schedulers on one Redis run into it; the simulator counts against the same
/// figure by its own clock, and says whether it had to refuse or swallow anything.
/// </summary>
[Collection(nameof(FaultCollection))]
public class EveryBudgetTests(FaultGround ground, ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. TightLimit.All.Select(limit => limit.Name)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Everything_arrives_once_the_urgent_first_the_rest_in_later_windows_and_nothing_is_refused(string name)
    {
        var limit = TightLimit.All.Single(one => one.Name == name);
        await using var cluster = await StartAsync(limit, isLifted: false);
        var burst = new Burst(cluster, limit);
        await BeginAsync(cluster, burst);

        await Patience.UntilAsync(() => PassAsync(cluster, burst), waiting => waiting == 0, 150, "rows that wait");

        var (arrived, counters) = (burst.Arrived, cluster.WeCom.World.Counters);
        output.WriteLine($"{name}: {arrived.Count} arrived within {arrived[^1].At - arrived[0].At}, {counters}");
        Assert.Equal((limit.Burst, 0, 0, 0), (arrived.Count, counters.Refusals, counters.Drops, counters.Duplicates));
        var secondWindow = arrived[0].At + limit.Window;
        Assert.All(arrived.Where(one => one.Urgency == Urgency.Handoff), one => Assert.True(one.At < arrived[0].At.AddSeconds(30)));
        Assert.InRange(arrived[^1].At, secondWindow, secondWindow + (3 * limit.Window));
        Assert.True(Windows(Urgency.Event).Max() <= Windows(Urgency.Reminder).Where(window => window > 0).Min());

        IEnumerable<long> Windows(int urgency) => arrived.Where(one => one.Urgency == urgency).Select(one => (one.At - arrived[0].At).Ticks / limit.Window.Ticks);
    }

    /// <summary>Or the proof above would prove nothing.</summary>
    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Without_it_the_platform_has_to_refuse_or_to_swallow(string name)
    {
        var limit = TightLimit.All.Single(one => one.Name == name);
        await using var cluster = await StartAsync(limit, isLifted: true);
        var burst = new Burst(cluster, limit);
        await BeginAsync(cluster, burst);

        await Patience.UntilAsync(() => PassAsync(cluster, burst), waiting => waiting == 0 || Lost(cluster) > 0, 150, "a refusal");

        Assert.True(Lost(cluster) > 0);
    }

    private async Task<Cluster> StartAsync(TightLimit limit, bool isLifted)
    {
        var cluster = await Cluster.BuildAsync(ground, output, limit.Platform);
        var (setting, value) = limit.Told(isLifted);
        cluster.MoreSettings[setting] = value;
        return cluster;
    }

    /// <summary>Until all were tried.</summary>
    private static async Task BeginAsync(Cluster cluster, Burst burst)
    {
        await burst.AddAsync();
        await cluster.Hosts.StartAsync(2);
        await cluster.Hosts.PassAsync(TimeSpan.Zero);
    }

    private static int Lost(Cluster cluster) => cluster.WeCom.World.Counters.Refusals + cluster.WeCom.World.Counters.Drops;

    private static async Task<int> PassAsync(Cluster cluster, Burst burst)
    {
        await cluster.Hosts.PassToNextAsync();
        return await burst.WaitingAsync();
    }
}
