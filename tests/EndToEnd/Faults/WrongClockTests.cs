using System.Net;
using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

[Collection(nameof(FaultCollection))]
public class WrongClockTests(FaultGround ground, ITestOutputHelper output)
{
    [SkippableFact]
    public async Task A_process_whose_clock_is_an_hour_off_is_not_ready_and_sends_nothing_and_the_others_do_not_care()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await cluster.StartAsync(bots: 1, schedulers: 1);
        await Task.WhenAll(cluster.Processes.Select(process => process.BecomesReadyAsync()));
        var wrong = cluster.Start("scheduler", off: TimeSpan.FromHours(1));
        await wrong.AnswersAsync();
        await using var traffic = await Traffic.BeginAsync(cluster);
        await traffic.MoveOnAsync(60);
        await traffic.EndAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadinessAsync(wrong));
        var account = await Account.TakeAsync(cluster, traffic.Replies);
        output.WriteLine($"{account}");
        account.Balances();
        account.Reminded(ground.Reminded);
        var its = $":{await wrong.IdAsync()}/";
        Assert.DoesNotContain(await cluster.Storage.RowsAsync(), row => row.ClaimedBy?.Contains(its, StringComparison.Ordinal) == true);
    }

    private static async Task<HttpStatusCode> ReadinessAsync(ClusterProcess process)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(process.Address, "/health/ready"));
        return response.StatusCode;
    }
}
