namespace Tutorship.Simulator.Tests.Api;

public sealed class TokenTests
{
    [Theory]
    [InlineData("gettoken?corpid=ww7c41f0e2b9a85d36", 41004)]
    [InlineData("gettoken?corpsecret=demo-app-secret", 41002)]
    [InlineData("gettoken?corpid=wwother&corpsecret=demo-app-secret", 40013)]
    [InlineData("gettoken?corpid=ww7c41f0e2b9a85d36&corpsecret=wrong", 40001)]
    [InlineData("getcallbackip", 41001)]
    [InlineData("getcallbackip?access_token=invented", 40014)]
    public async Task A_wrong_credential_is_refused_with_its_code(string call, int code)
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(code, (await host.GetAsync(call)).ErrCode());
    }

    [Fact]
    public async Task Within_its_life_the_same_token_is_handed_out_and_then_a_new_one()
    {
        await using var host = await SimulatorHost.StartAsync();
        var fetch = $"gettoken?corpid={Demo.CorpId}&corpsecret={Demo.Secret}";
        var first = await host.GetAsync(fetch);
        host.Time.Advance(TimeSpan.FromSeconds(7199));
        var second = await host.GetAsync(fetch);
        host.Time.Advance(TimeSpan.FromSeconds(2));
        var expired = await host.GetAsync($"getcallbackip?access_token={first.Text("access_token")}");
        var third = await host.GetAsync(fetch);

        Assert.Equal(7200, first.GetProperty("expires_in").GetInt32());
        Assert.Equal(first.Text("access_token"), second.Text("access_token"));
        Assert.Equal(1, second.GetProperty("expires_in").GetInt32());
        Assert.Equal(42001, expired.ErrCode());
        Assert.NotEqual(first.Text("access_token"), third.Text("access_token"));
        Assert.Equal(3, host.World.Counters.TokenFetches);
    }

    [Fact]
    public async Task Repeated_wrong_secrets_shut_the_caller_out_for_an_hour()
    {
        await using var host = await SimulatorHost.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(40001, (await host.GetAsync($"gettoken?corpid={Demo.CorpId}&corpsecret=wrong")).ErrCode());
        }

        Assert.Equal(45009, (await host.GetAsync($"gettoken?corpid={Demo.CorpId}&corpsecret={Demo.Secret}")).ErrCode());
        host.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, (await host.GetAsync($"gettoken?corpid={Demo.CorpId}&corpsecret={Demo.Secret}")).ErrCode());
    }

    [Fact]
    public async Task A_token_expired_by_the_switch_gets_42001_and_the_next_is_good()
    {
        await using var host = await SimulatorHost.StartAsync();
        var old = await host.TokenAsync();
        host.World.ExpireToken();
        Assert.Equal(42001, (await host.GetAsync($"getcallbackip?access_token={old}")).ErrCode());
        var fresh = (await host.GetAsync($"gettoken?corpid={Demo.CorpId}&corpsecret={Demo.Secret}")).Text("access_token");
        Assert.Equal(0, (await host.GetAsync($"getcallbackip?access_token={fresh}")).ErrCode());
    }

    public static TheoryData<SimulatorLimits, TimeSpan> Limits => new()
    {
        { new SimulatorLimits { ApiPerMinute = 2 }, TimeSpan.FromMinutes(1) },
        { new SimulatorLimits { ApiPerHour = 2 }, TimeSpan.FromHours(1) },
        { new SimulatorLimits { AddressPerMinute = 2 }, TimeSpan.FromMinutes(1) },
        { new SimulatorLimits { AddressPerHour = 2 }, TimeSpan.FromHours(1) },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Beyond_the_limit_of_an_api_calls_get_45009_until_the_window_is_over(SimulatorLimits limits, TimeSpan window)
    {
        await using var host = await SimulatorHost.StartAsync(Demo.Options(limits));
        var call = $"getcallbackip?access_token={await host.TokenAsync()}";
        Assert.Equal(0, (await host.GetAsync(call)).ErrCode());
        Assert.Equal(0, (await host.GetAsync(call)).ErrCode());
        Assert.Equal(45009, (await host.GetAsync(call)).ErrCode());
        Assert.Equal(1, host.World.Counters.Refusals);
        host.Time.Advance(window);
        Assert.Equal(0, (await host.GetAsync(call)).ErrCode());
    }

    [Fact]
    public async Task A_login_code_is_good_once_and_for_five_minutes()
    {
        await using var host = await SimulatorHost.StartAsync();
        var call = $"auth/getuserinfo?access_token={await host.TokenAsync()}&code=";
        var code = host.World.IssueLoginCode("T01");
        Assert.Equal("T01", (await host.GetAsync(call + code)).Text("userid"));
        Assert.Equal(40029, (await host.GetAsync(call + code)).ErrCode());
        var late = host.World.IssueLoginCode("T01");
        host.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(42022, (await host.GetAsync(call + late)).ErrCode());
    }
}
