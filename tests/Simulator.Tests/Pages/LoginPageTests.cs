using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace Tutorship.Simulator.Tests.Pages;

public sealed class LoginPageTests
{
    private const string Authorize = "/simulator/wecom/connect/oauth2/authorize?appid=ww7c41f0e2b9a85d36&response_type=code&scope=snsapi_base";
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
