using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

[Collection(nameof(FaultCollection))]
public class DatabaseRestartTests(FaultGround ground, ITestOutputHelper output)
{
    [SkippableFact]
    public async Task A_PostgreSQL_that_dies_under_load_and_comes_back_loses_nothing_acknowledged_and_nothing_is_sent_twice()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await cluster.StartAsync(bots: 1, schedulers: 2);
        await using var traffic = await Traffic.BeginAsync(cluster);
        for (var death = 0; death < 3; death++)
        {
            await traffic.MoveOnAsync(25);
            await ground.Postgres.CrashAsync();
            await ARepetitionIsNeededAsync(traffic);
            await ground.Postgres.StartAgainAsync();
            await cluster.EndLeasesAsync();
        }

        await traffic.MoveOnAsync(25);
        await traffic.EndAsync();
        var account = await Account.TakeAsync(cluster, traffic.Replies);
        output.WriteLine($"{account}");
        account.Balances();
        account.Reminded(ground.Reminded);
        await Task.WhenAll(cluster.Processes.Select(process => process.BecomesReadyAsync()));
    }

    /// <summary>Somebody met the database's absence.</summary>
    private static Task ARepetitionIsNeededAsync(Traffic traffic)
    {
        var before = traffic.Replies.Failures;
        return Patience.UntilAsync(() => Task.FromResult(traffic.Replies.Failures), failures => failures > before, 30, "a reply that failed");
    }
}
