using System.Net;
using System.Net.Http.Json;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Tests.Api;

public sealed class FaultTests
{
    [Fact]
    public async Task A_counted_fault_is_used_up_by_the_calls_it_meets()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.World.Faults.Set(new Fault(FaultKind.ErrCode, "message/send", Times: 1));
        Assert.Equal(45009, (await host.SendTextAsync("T01", "一")).ErrCode());
        Assert.Equal(0, (await host.SendTextAsync("T01", "二")).ErrCode());
        Assert.Equal(2, host.World.Counters.Calls("message/send"));
    }

    [Fact]
    public async Task The_server_can_fail_or_answer_with_garbage()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.World.Faults.Set(new Fault(FaultKind.ServerError, Times: 1));
        using var failed = await host.Http.GetAsync("/simulator/wecom/cgi-bin/getcallbackip");
        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        host.World.Faults.Set(new Fault(FaultKind.Garbage, Times: 1));
        Assert.EndsWith("errm", await host.Http.GetStringAsync("/simulator/wecom/cgi-bin/getcallbackip"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_keeps_the_caller_until_it_gives_up()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.World.Faults.Set(new Fault(FaultKind.NoAnswer, Times: 1));
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Http.GetAsync("/simulator/wecom/cgi-bin/getcallbackip", patience.Token));
    }

    [Fact]
    public async Task An_answer_can_be_lost_after_the_message_was_delivered()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.TokenAsync();
        host.World.Faults.Set(new Fault(FaultKind.LostAnswer, "message/send", Times: 1));
        await Assert.ThrowsAsync<HttpRequestException>(() => host.SendTextAsync("T01", "送达了,但没人知道"));
        Assert.Single(host.World.Messages("T01"));
    }

    [Fact]
    public async Task Faults_are_switched_over_http_too()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var set = await host.Http.PostAsJsonAsync("/simulator/faults", new { kind = "errCode", api = "message/send", code = 45033 });
        Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        Assert.Equal(45033, (await host.SendTextAsync("T01", "一")).ErrCode());
        using var cleared = await host.Http.DeleteAsync("/simulator/faults");
        Assert.Equal(0, (await host.SendTextAsync("T01", "二")).ErrCode());
        using var expired = await host.Http.PostAsJsonAsync("/simulator/faults", new { kind = "expireToken" });
        Assert.Equal(42001, (await host.SendTextAsync("T01", "三")).ErrCode());
        using var unknown = await host.Http.PostAsJsonAsync("/simulator/faults", new { kind = "earthquake" });
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    [Fact]
    public async Task Whoever_comes_under_a_foreign_name_is_turned_away()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/simulator/wecom/cgi-bin/gettoken");
        request.Headers.Host = "evil.example";
        using var response = await host.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }
}
