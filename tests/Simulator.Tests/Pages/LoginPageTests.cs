using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace Tutorship.Simulator.Tests.Pages;

public sealed class LoginPageTests
{
    private const string Authorize = "/simulator/wecom/connect/oauth2/authorize?appid=ww7c41f0e2b9a85d36&response_type=code&scope=snsapi_base";
    private const string Browser = "/simulator/wecom/wwlogin/sso/login?login_type=CorpApp&appid=ww7c41f0e2b9a85d36";
    private const string Back = "&redirect_uri=http%3A%2F%2Flocalhost%3A5080%2Flogin%2Fdone%3Fschool%3Ddemo&state=a1B2";

    [Fact]
    public async Task It_asks_who_one_wants_to_be()
    {
        await using var host = await SimulatorHost.StartAsync();
        var html = await host.Http.GetStringAsync(Authorize + Back);
        Assert.Contains("as=T30", html, StringComparison.Ordinal);
        Assert.DoesNotContain("P0001", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_leads_back_with_a_code_that_names_the_member()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Http.BaseAddress };
        using var answer = await plain.GetAsync(Authorize + Back + "&as=T30");
        var query = QueryHelpers.ParseQuery(answer.Headers.Location!.Query);
        var login = await host.GetAsync($"auth/getuserinfo?access_token={await host.TokenAsync()}&code={query["code"]}");
        Assert.Equal(("demo", "a1B2", "T30"), (query["school"].ToString(), query["state"].ToString(), login.Text("userid")));
    }

    [Fact]
    public async Task In_a_desktop_browser_it_asks_the_same()
    {
        await using var host = await SimulatorHost.StartAsync();
        var html = await host.Http.GetStringAsync(Browser + $"&agentid={Demo.AgentId}" + Back);
        Assert.Contains("as=T30", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Http.GetAsync(Browser + Back)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Http.GetAsync(Browser + "&agentid=7" + Back)).StatusCode);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("P0001")]
    public async Task Whoever_is_nobody_of_the_corporation_gets_a_code_without_a_user_id(string who)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Http.BaseAddress };
        using var answer = await plain.GetAsync(Authorize + Back + "&as=" + who);
        var code = QueryHelpers.ParseQuery(answer.Headers.Location!.Query)["code"];
        var login = await host.GetAsync($"auth/getuserinfo?access_token={await host.TokenAsync()}&code={code}");
        Assert.False(login.TryGetProperty("userid", out _));
        Assert.NotEqual("", login.Text("openid"));
    }

    [Theory]
    [InlineData("?appid=ww7c41f0e2b9a85d36&response_type=code")]
    [InlineData("?appid=ww7c41f0e2b9a85d36&response_type=code&scope=snsapi_login")]
    [InlineData("?appid=ww7c41f0e2b9a85d36&response_type=token&scope=snsapi_base")]
    [InlineData("?appid=wwOther&response_type=code&scope=snsapi_base")]
    [InlineData("?appid=ww7c41f0e2b9a85d36&response_type=code&scope=snsapi_base&agentid=7")]
    public async Task It_is_as_strict_as_the_original(string query)
    {
        await using var host = await SimulatorHost.StartAsync();
        var page = Authorize[..Authorize.IndexOf('?', StringComparison.Ordinal)];
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Http.GetAsync(page + query + Back)).StatusCode);
    }

    [Theory]
    [InlineData("&redirect_uri=https%3A%2F%2Fevil.example%2F&state=a")]
    [InlineData("&redirect_uri=http%3A%2F%2Flocalhost%2F&state=not-allowed")]
    [InlineData("&state=a")]
    public async Task A_wrong_request_is_refused(string rest)
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Http.GetAsync(Authorize + rest)).StatusCode);
    }
}
