using Tutorship.EndToEnd.Faults.Load;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

[Collection(nameof(FaultCollection))]
public class RedisAwayTests(FaultGround ground, ITestOutputHelper output)
{
    private const string JobsKey = "{tutorship:hangfire}:recurring-jobs";

    [SkippableFact]
    public async Task A_Redis_that_is_emptied_under_load_costs_nobody_a_message_and_its_jobs_are_set_again()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await cluster.StartAsync(bots: 1, schedulers: 2);
        await using var traffic = await Traffic.BeginAsync(cluster);
        for (var wipe = 0; wipe < 3; wipe++)
        {
            await traffic.MoveOnAsync(25);
            await cluster.Redis.WipeAsync();
        }

        await traffic.ArriveAsync(10);
        await traffic.EndAsync();
        await BalancesAsync(cluster, traffic);
        await Patience.UntilAsync(
            () => cluster.Redis.Connection.GetDatabase().KeyExistsAsync(JobsKey), exists => exists, 60, "recurring jobs after FLUSHALL");
    }

    [SkippableFact]
    public async Task While_Redis_is_away_replies_are_recorded_and_a_new_scheduler_still_sends()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await cluster.StartAsync(bots: 1, schedulers: 1);
        await using var traffic = await Traffic.BeginAsync(cluster, betweenNotices: 0.8);
        await traffic.MoveOnAsync(25);

        var callback = new Callback(new Uri(cluster.Bots[0], $"/wecom/{PlayedSchool.Id}"), PlayedSchool.Crypto, PlayedSchool.AgentId);
        await cluster.Redis.CrashAsync();
        await traffic.HearAsync(25);
        await AHandoffArrivesAsync(cluster, callback, "赵子轩");
        await cluster.ReplaceAsync(cluster.Processes.Single(process => process.Role == "scheduler"));
        await AHandoffArrivesAsync(cluster, callback, "李思远");
        await traffic.HearAsync(10);

        await cluster.Redis.StartAgainAsync();
        await traffic.ArriveAsync(10);
        await traffic.EndAsync();
        Assert.All(traffic.Replies.Told, reply => Assert.True(reply.IsAcknowledged, "A reply was given up."));
        await BalancesAsync(cluster, traffic);
    }

    /// <summary>The most urgent message there is.</summary>
    private static async Task AHandoffArrivesAsync(Cluster cluster, Callback callback, string student)
    {
        var receipt = await callback.PostAsync("T01", $"转介 {student}", cluster.Clock.GetUtcNow());
        Assert.Contains(student, receipt, StringComparison.Ordinal);
        await Patience.UntilAsync(
            () => Task.FromResult(string.Join(" / ", cluster.WeCom.World.Messages("T04").Select(message => message.Text))),
            heard => heard.Contains($"{student}（", StringComparison.Ordinal),
            60,
            $"the hand-over of {student}");
    }

    private async Task BalancesAsync(Cluster cluster, Traffic traffic)
    {
        var account = await Account.TakeAsync(cluster, traffic.Replies);
        output.WriteLine($"{account}");
        account.Balances();
        account.Reminded(ground.Reminded);
    }
}
