using Microsoft.Extensions.Logging;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Messages;
using Tutorship.WeCom.Tests.Api;

namespace Tutorship.WeCom.Tests.Tokens;

public sealed class AccessTokenTests : ClientTest
{
    [Fact]
    public async Task Fifty_parallel_sends_fetch_one_token()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Client.SendAsync(
            Receivers.User($"mentor{i}"), Hello, SendOptions.Plain, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(1, WeCom.TokenFetches);
    }

    [Theory]
    [InlineData(42001)]
    [InlineData(40014)]
    public async Task A_token_that_expired_under_fifty_sends_is_renewed_once_and_each_send_repeated_once(int code)
    {
        await SendAsync();
        WeCom.Answer = (call, _) => call.Token == "secret-token-1" ? Code(code) : MisbehavingWeCom.Accepted;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Client.SendAsync(
            Receivers.User($"mentor{i}"), Hello, SendOptions.Plain, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(2, WeCom.TokenFetches);
    }

    [Fact]
    public async Task Processes_share_one_token_and_its_renewal()
    {
        var other = NewProcess();
        await SendAsync();
        await other.SendAsync(ChenJianguo, Hello, SendOptions.Plain, CancellationToken.None);
        WeCom.Answer = (call, _) => call.Token == "secret-token-1" ? Code(42001) : MisbehavingWeCom.Accepted;

        await SendAsync();
        var outcome = await other.SendAsync(ChenJianguo, Hello, SendOptions.Plain, CancellationToken.None);

        Assert.IsType<SendOutcome.Sent>(outcome);
        Assert.Equal(2, WeCom.TokenFetches);
    }

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_its_end()
    {
        await SendAsync();
        Clock.Advance(TimeSpan.FromMinutes(114));
        await SendAsync();
        Assert.Equal(1, WeCom.TokenFetches);

        Clock.Advance(TimeSpan.FromMinutes(2));
        await SendAsync();

        Assert.Equal(2, WeCom.TokenFetches);
    }

    [Fact]
    public async Task The_same_token_with_little_life_left_is_not_asked_for_again_at_every_call()
    {
        WeCom.TokenAnswer = _ => """{"errcode":0,"access_token":"same","expires_in":200}""";

        for (var i = 0; i < 10; i++)
        {
            await SendAsync();
            Clock.Advance(TimeSpan.FromSeconds(9));
        }

        Assert.Equal(1, WeCom.TokenFetches);
    }

    [Fact]
    public async Task A_renewal_that_fails_ahead_of_time_leaves_the_old_token_in_use()
    {
        await SendAsync();
        Clock.Advance(TimeSpan.FromMinutes(116));
        WeCom.TokenAnswer = _ => "<html>502</html>";

        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task A_platform_that_never_accepts_its_tokens_is_not_asked_for_more_and_more_of_them()
    {
        WeCom.Answer = (_, _) => Code(42001);

        for (var i = 0; i < 20; i++)
        {
            Assert.IsType<SendOutcome.Passing>(await SendAsync());
        }

        Assert.Equal(2, WeCom.TokenFetches);
    }

    [Theory]
    [InlineData(40001)]
    [InlineData(40013)]
    [InlineData(41004)]
    public async Task A_refused_secret_stops_every_process_for_an_hour(int code)
    {
        WeCom.TokenAnswer = _ => Code(code);

        var outcome = Assert.IsType<SendOutcome.Stopped>(await SendAsync());
        var other = await NewProcess().SendAsync(ChenJianguo, Hello, SendOptions.Plain, CancellationToken.None);
        Clock.Advance(TimeSpan.FromMinutes(59));
        await SendAsync();

        Assert.Equal((code, ReturnAction.AlertAndStop, TimeSpan.FromHours(1)), (outcome.Code, outcome.Action, outcome.RetryAfter));
        Assert.True(outcome.NeedsAlert);
        Assert.IsType<SendOutcome.Stopped>(other);
        Assert.Equal(1, WeCom.TokenFetches);
        Assert.Single(Log.Lines, line => line.Level == LogLevel.Critical);
    }

    [Fact]
    public async Task After_the_hour_or_with_another_secret_it_goes_on()
    {
        WeCom.TokenAnswer = n => n == 1 ? Code(40001) : """{"errcode":0,"access_token":"fresh","expires_in":7200}""";
        await SendAsync();

        var corrected = await NewProcess("another-secret").SendAsync(ChenJianguo, Hello, SendOptions.Plain, CancellationToken.None);
        Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.IsType<SendOutcome.Sent>(corrected);
        Assert.IsType<SendOutcome.Sent>(await SendAsync());
    }

    [Fact]
    public async Task A_secret_that_is_reset_under_way_stops_as_well()
    {
        WeCom.Answer = (_, _) => Code(40001);

        Assert.IsType<SendOutcome.Stopped>(await SendAsync());
        Assert.IsType<SendOutcome.Stopped>(await SendAsync());
        Assert.Single(WeCom.Calls, call => call.Api == "message/send");
    }

    [Fact]
    public async Task A_secret_that_is_reset_under_many_sends_is_told_once()
    {
        await SendAsync();
        WeCom.Answer = (_, _) => Code(40001);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Client.SendAsync(
            Receivers.User($"mentor{i}"), Hello, SendOptions.Plain, CancellationToken.None)));

        Assert.Single(Log.Lines, line => line.Level == LogLevel.Critical);
        Assert.Equal(1, WeCom.TokenFetches);
    }

    [Fact]
    public async Task An_address_that_is_blocked_already_is_left_alone_for_an_hour()
    {
        WeCom.TokenAnswer = _ => Code(45009);

        var outcome = Assert.IsType<SendOutcome.Passing>(await SendAsync());
        Clock.Advance(TimeSpan.FromMinutes(50));
        await SendAsync();

        Assert.Equal(TimeSpan.FromHours(1), outcome.RetryAfter);
        Assert.Equal(1, WeCom.TokenFetches);
    }

    [Fact]
    public async Task A_token_is_in_the_query_and_in_no_line_of_any_log()
    {
        WeCom.Answer = (call, n) => n % 2 == 0 ? Code(45033) : call.Token == "secret-token-1" ? Code(42001) : "garbage";
        for (var i = 0; i < 4; i++)
        {
            await SendAsync();
        }

        Assert.All(WeCom.Calls.Where(call => call.Api == "message/send"), call => Assert.StartsWith("secret-token", call.Token));
        Assert.NotEmpty(Log.Lines);
        Assert.DoesNotContain(Log.Lines, line =>
            line.Line.Contains("secret-token", StringComparison.Ordinal)
            || line.Line.Contains("the-secret", StringComparison.Ordinal)
            || line.Line.Contains("access_token", StringComparison.Ordinal)
            || line.Line.Contains("谈话", StringComparison.Ordinal));
    }
}
