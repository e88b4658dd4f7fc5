using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tutorship.Bot.Hosting;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Tests.Login;

/// <summary>Two schools of one corporation in one installation, logging in at the demo host's WeCom.</summary>
public sealed class SeveralSchoolsTests(DemoHostFixture fixture) : IClassFixture<DemoHostFixture>, IAsyncLifetime
{
    private const string OfBoth = "A01";
    private const string OfOne = "P01";

    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        var overrides = Settings("0", "east").Concat(Settings("1", "west")).ToDictionary(pair => pair.Key, pair => pair.Value);
        overrides["Storage:DataFolder"] = folder;
        app = await TutorshipHost.BuildAsync(
            new ServeOptions("all", "http://127.0.0.1:0") { Environment = Environments.Development, Overrides = overrides }, CancellationToken.None);
        await AddAdministratorsAsync("east", OfBoth, OfOne);
        await AddAdministratorsAsync("west", OfBoth);
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_administers_one_of_them_sees_the_jobs_and_starts_none()
    {
        using var browser = await LoggedInAsync(OfOne);
        Assert.Equal(HttpStatusCode.OK, await browser.SettledStatusAsync("/jobs/recurring"));
        Assert.Equal(HttpStatusCode.Unauthorized, await TriggerAsync(browser));
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/metrics"));
    }

    [Fact]
    public async Task Who_administers_both_starts_jobs()
    {
        using var browser = await LoggedInAsync(OfBoth);
        Assert.Equal(HttpStatusCode.NoContent, await TriggerAsync(browser));
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/metrics"));
    }

    /// <summary>As from elsewhere: what this machine itself asks may see the figures anyhow.</summary>
    private async Task<PlayedBrowser> LoggedInAsync(string userId)
    {
        var browser = PlayedBrowser.Proxied(new Uri(app.Urls.First()));
        using var landed = await browser.LogInAsync("/login?school=east", userId);
        Assert.Equal("/jobs", landed.Headers.Location!.OriginalString);
        return browser;
    }

    /// <summary>With the token of the dashboard's own page.</summary>
    private static async Task<HttpStatusCode> TriggerAsync(PlayedBrowser browser)
    {
        using var page = await browser.GetAsync("/jobs/recurring");
        var token = Regex.Match(await page.Content.ReadAsStringAsync(), "name=\"csrf-token\" content=\"([^\"]+)\"").Groups[1].Value;
        browser.Headers["RequestVerificationToken"] = token;
        using var answer = await browser.PostAsync("/jobs/recurring/trigger", ("jobs[]", "tick"));
        return answer.StatusCode;
    }

    private async Task AddAdministratorsAsync(string school, params string[] userIds)
    {
        await using var db = await app.Services.GetRequiredService<SchoolDbs>().OpenAsync(school);
        db.Staff.AddRange(userIds.Select(id => new StaffRow { Id = new StaffId(id), Name = id, Roles = "admin" }));
        await db.SaveChangesAsync();
    }

    private Dictionary<string, string?> Settings(string number, string id)
    {
        var demo = fixture.School.School.Options;
        var at = $"Schools:{number}:";
        return new Dictionary<string, string?>
        {
            [at + "Id"] = id,
            [at + "Name"] = id,
            [at + "WeCom:CorpId"] = demo.CorpId,
            [at + "WeCom:AgentId"] = demo.AgentId.ToString(CultureInfo.InvariantCulture),
            [at + "WeCom:Secret"] = demo.Secret,
            [at + "WeCom:Token"] = demo.Token,
            [at + "WeCom:EncodingAESKey"] = demo.EncodingAESKey,
            [at + "WeCom:ApiHost"] = demo.ApiHost,
            [at + "WeCom:LoginHost"] = demo.LoginHost,
        };
    }
}
