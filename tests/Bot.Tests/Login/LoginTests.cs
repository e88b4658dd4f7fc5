using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Tutorship.Bot.Login;
using Tutorship.Domain;
using Tutorship.Simulator.World;

namespace Tutorship.Bot.Tests.Login;

public sealed class LoginTests(DemoHostFixture fixture) : IClassFixture<DemoHostFixture>, IDisposable
{
    private const string Administrator = "A01";

    /// <summary>孙主任, who leaves the school in one of the tests.</summary>
    private const string Left = "M01";

    private readonly DemoHost school = fixture.School;
    private readonly PlayedBrowser browser = new(fixture.School.Address);

    public void Dispose() => browser.Dispose();

    [Fact]
    public async Task The_administrator_comes_from_the_jobs_through_the_login_back_to_the_jobs()
    {
        using var jobs = await browser.GetAsync("/jobs");
        Assert.Equal((HttpStatusCode.Redirect, "/login?to=%2Fjobs"), (jobs.StatusCode, jobs.Headers.Location!.OriginalString));

        using var landed = await browser.LogInAsync("/login?to=%2Fjobs%2Frecurring", Administrator);
        Assert.Equal((HttpStatusCode.Redirect, "/jobs/recurring"), (landed.StatusCode, landed.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, await browser.SettledStatusAsync("/jobs/recurring"));
    }

    [Fact]
    public async Task Being_on_this_machine_opens_no_jobs()
    {
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/jobs"));
        using var command = await browser.PostAsync("/jobs/recurring/trigger", ("jobs[]", "tick"));
        Assert.Equal(HttpStatusCode.Unauthorized, command.StatusCode);
    }

    [Fact]
    public async Task A_mentor_gets_a_session_but_no_jobs()
    {
        using var landed = await browser.LogInAsync("/login", await school.UserIdOfAsync(member => member is { MentorStatus: MentorStatus.Mentor, Roles: [] }));
        Assert.Equal(HttpStatusCode.Redirect, landed.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/jobs"));
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/jobs/recurring"));
    }

    [Fact]
    public async Task Somebody_of_no_corporation_is_turned_away()
    {
        using var landed = await browser.LogInAsync("/login", "-");
        Assert.Equal(HttpStatusCode.Forbidden, landed.StatusCode);
        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task Somebody_of_the_corporation_who_is_not_on_the_roster_is_turned_away()
    {
        await school.InDatabaseAsync(async db =>
        {
            db.Staff.Remove(await db.Staff.SingleAsync(row => row.Id == new StaffId(Left)));
            return await db.SaveChangesAsync();
        });
        var login = await browser.GetAsync("/login");
        var state = Query(login.Headers.Location!)["state"];
        using var landed = await browser.GetAsync($"/login/done?state={state}&code={Codes.IssueLoginCode(Left)}");
        Assert.Equal(HttpStatusCode.Forbidden, landed.StatusCode);
    }

    /// <summary>Over plain http from this machine, as in the demo, a cookie for https alone would not be kept by every browser.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_cookies_are_for_this_program_alone(bool isProxied)
    {
        using var browser = isProxied ? PlayedBrowser.Proxied(school.Address) : new PlayedBrowser(school.Address);
        (await browser.LogInAsync("/login", Administrator)).Dispose();
        (await browser.GetAsync("/logout")).Dispose();
        Assert.Equal(
            ["tutorship.form", LoginAttempts.CookieName, LoginSetup.SessionCookie],
            browser.Set.Select(cookie => cookie.Name.ToString()).Distinct().Order(StringComparer.Ordinal));
        Assert.All(browser.Set, cookie =>
        {
            Assert.Equal((cookie.Name, true, isProxied), (cookie.Name, cookie.HttpOnly, cookie.Secure));
            Assert.True(cookie.SameSite is SameSiteMode.Lax or SameSiteMode.Strict, cookie.Name.ToString());
        });
    }

    [Fact]
    public async Task A_forged_or_foreign_cookie_is_no_session()
    {
        (await browser.LogInAsync("/login", Administrator)).Dispose();
        var genuine = browser.Cookies[LoginSetup.SessionCookie];
        foreach (var forged in new[] { "A01", genuine[..^4] + "AAAA", genuine[..(genuine.Length / 2)] })
        {
            browser.Cookies[LoginSetup.SessionCookie] = forged;
            Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/jobs"));
        }
    }

    [Fact]
    public async Task The_cookie_of_an_attempt_is_no_session()
    {
        (await browser.GetAsync("/login")).Dispose();
        browser.Cookies[LoginSetup.SessionCookie] = browser.Cookies[LoginAttempts.CookieName];
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/jobs"));
    }

    [Fact]
    public async Task A_state_that_this_browser_did_not_send_ends_the_login()
    {
        var login = await browser.GetAsync("/login");
        var state = Query(login.Headers.Location!)["state"];
        var code = Codes.IssueLoginCode(Administrator);
        using var stranger = new PlayedBrowser(school.Address);

        Assert.Equal(HttpStatusCode.BadRequest, await stranger.StatusAsync($"/login/done?state={state}&code={code}"));
        Assert.Equal(HttpStatusCode.BadRequest, await browser.StatusAsync($"/login/done?state={new string('0', 32)}&code={code}"));
        Assert.Equal(HttpStatusCode.BadRequest, await browser.StatusAsync($"/login/done?code={code}"));
        Assert.DoesNotContain(LoginSetup.SessionCookie, browser.Cookies.Keys);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var code = Codes.IssueLoginCode(Administrator);
        var first = Query((await browser.GetAsync("/login")).Headers.Location!)["state"];
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync($"/login/done?state={first}&code={code}"));
        var second = Query((await browser.GetAsync("/login")).Headers.Location!)["state"];
        Assert.Equal(HttpStatusCode.BadRequest, await browser.StatusAsync($"/login/done?state={second}&code={code}"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("evil.example")]
    [InlineData("")]
    public async Task A_login_leads_to_no_other_place(string to)
    {
        using var landed = await browser.LogInAsync($"/login?to={Uri.EscapeDataString(to)}", Administrator);
        Assert.Equal("/jobs", landed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_name_that_is_not_this_machines_is_no_address_to_return_to()
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(school.Address, "/login"));
        request.Headers.Host = "evil.example";
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Logging_out_needs_the_page_that_asks_for_it()
    {
        (await browser.LogInAsync("/login", Administrator)).Dispose();
        using var forged = await browser.PostAsync("/logout");
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);

        using var page = await browser.GetAsync("/logout");
        using var left = await browser.PostAsync("/logout", Field(await page.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
        Assert.DoesNotContain(LoginSetup.SessionCookie, browser.Cookies.Keys);
    }

    [Fact]
    public async Task A_job_is_started_only_from_the_dashboards_own_page()
    {
        (await browser.LogInAsync("/login", Administrator)).Dispose();
        using var forged = await browser.PostAsync("/jobs/recurring/trigger", ("jobs[]", "tick"));
        Assert.False(forged.IsSuccessStatusCode, $"{forged.StatusCode}");
    }

    [Fact]
    public async Task The_pages_let_nothing_foreign_in()
    {
        using var jobs = await browser.GetAsync("/jobs");
        Assert.Contains("frame-ancestors 'none'", jobs.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", jobs.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Who_logs_in_is_kept_for_whoever_asks_later()
    {
        (await browser.LogInAsync("/login", Administrator)).Dispose();
        var logins = await school.InDatabaseAsync(db => db.Audit.AsNoTracking().Where(row => row.Action == "login").ToListAsync());
        Assert.Contains(logins, row => row.ActorId == new StaffId(Administrator));
    }

    private SimulatorWorld Codes => school.App.Services.GetRequiredService<SimulatorWorld>();

    private static Dictionary<string, string> Query(Uri address) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    private static (string Name, string Value) Field(string html)
    {
        var field = System.Text.RegularExpressions.Regex.Match(html, "name=\"([^\"]+)\" value=\"([^\"]+)\"");
        return (field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value));
    }
}
