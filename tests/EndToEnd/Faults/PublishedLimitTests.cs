using System.Collections.Concurrent;
using System.Diagnostics;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.Simulator;
using Tutorship.Simulator.World;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

/// <summary>The limits in the size in which they are published, asked by two processes on one Redis as fast as they can.</summary>
[Collection(nameof(FaultCollection))]
public class PublishedLimitTests(FaultGround ground, ITestOutputHelper output)
{
    private const int AtOnce = 8;

    [SkippableFact]
    public async Task Of_an_api_the_minutes_ten_thousand_are_used_and_not_one_is_refused() =>
        await CallAsync(11_000, TimeSpan.FromMinutes(1), LookAsync);

    [SkippableFact]
    public async Task Of_an_api_the_hours_hundred_and_fifty_thousand_are_used_and_not_one_is_refused()
    {
        Skip.IfNot(LongRun.IsAsked, "long: TUTORSHIP_TEST_LONG=1");
        await CallAsync(155_000, TimeSpan.FromHours(1), LookAsync);
    }

    [SkippableFact]
    public async Task Of_the_hours_thousand_to_one_member_not_one_is_swallowed()
    {
        var counters = await CallAsync(950, TimeSpan.FromHours(1), (client, number) => SendAsync(client, ["T01"], number));
        Assert.True(counters.Deliveries >= 950);
    }

    [SkippableFact]
    public async Task Of_the_days_forty_thousand_person_times_not_one_is_refused()
    {
        string[] everybody = [.. Enumerable.Range(1, 22).Select(number => $"T{number:D2}")];
        var limits = new SimulatorLimits { Accounts = 200, MemberPerMinute = 2000, MemberPerHour = 2000 };
        var counters = await CallAsync(1_700, TimeSpan.FromDays(1), (client, number) => SendAsync(client, everybody, number), limits);
        Assert.True(counters.Deliveries >= 1_700 * everybody.Length);
    }

    /// <param name="calls">More than fit into the window.</param>
    /// <param name="window">The limit's.</param>
    /// <param name="callAsync">Null: it was made; else how long to wait.</param>
    /// <param name="limits">Null: all of them as published, on both sides.</param>
    private async Task<SimulatorCounters> CallAsync(
        int calls, TimeSpan window, Func<WeComClient, int, Task<TimeSpan?>> callAsync, SimulatorLimits? limits = null)
    {
        await using var cluster = await Cluster.BuildAsync(ground, output, limits);
        if (limits is not null)
        {
            cluster.MoreSettings["Schools__0__WeCom__Limits__MemberPerMinute"] = $"{limits.MemberPerMinute}";
            cluster.MoreSettings["Schools__0__WeCom__Limits__MemberPerHour"] = $"{limits.MemberPerHour}";
        }

        await cluster.Hosts.StartAsync(2);
        var (watch, began) = (Stopwatch.StartNew(), cluster.Clock.GetUtcNow());
        for (var left = calls; left > 0;)
        {
            var (made, wait) = await MakeAsync(cluster, left, callAsync);
            left -= made;
            cluster.Hosts.MoveTo(cluster.Clock.GetUtcNow() + wait);
        }

        var counters = cluster.WeCom.World.Counters;
        output.WriteLine($"{calls} calls in {watch.Elapsed}, {cluster.Clock.GetUtcNow() - began} by the platform's clock; {counters}");
        Assert.Equal((0, 0), (counters.Refusals, counters.Drops));
        Assert.InRange(cluster.Clock.GetUtcNow() - began, window, 3 * window);
        return counters;
    }

    /// <summary>As many as are allowed now, and how long to wait for more.</summary>
    private static async Task<(int Made, TimeSpan Wait)> MakeAsync(Cluster cluster, int wanted, Func<WeComClient, int, Task<TimeSpan?>> callAsync)
    {
        var (tickets, made, waits) = (wanted, 0, new ConcurrentBag<TimeSpan>());
        await Task.WhenAll(cluster.Hosts.Clients.SelectMany(client => Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref tickets) is >= 0 and var ticket)
            {
                if (await callAsync(client, ticket) is { } wait)
                {
                    waits.Add(wait);
                    return;
                }

                Interlocked.Increment(ref made);
            }
        }))));
        return (made, waits.DefaultIfEmpty().Max());
    }

    private static async Task<TimeSpan?> LookAsync(WeComClient client, int number)
    {
        if (await client.GetAgentAsync(CancellationToken.None) is not ApiResult<AgentState>.Failed(var failure))
        {
            return null;
        }

        Assert.Equal((null, ReturnAction.BackOff), (failure.Code, failure.Action));
        return failure.RetryAfter;
    }

    private static async Task<TimeSpan?> SendAsync(WeComClient client, string[] users, int number)
    {
        var outcome = await client.SendAsync(Receivers.UsersOf(users), new WeComMessage.Text($"第 {number} 条"), SendOptions.Plain, CancellationToken.None);
        if (outcome is SendOutcome.OverBudget over)
        {
            return over.RetryAfter;
        }

        Assert.IsType<SendOutcome.Sent>(outcome);
        return null;
    }
}
