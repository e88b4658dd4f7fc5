using System.Net;
using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Bot.Tests.Login;

public sealed class SessionEndTests : IAsyncLifetime
{
    private DemoHost school = null!;
    private PlayedBrowser browser = null!;

    public async Task InitializeAsync()
    {
        school = await DemoHost.StartAsync();
        browser = new PlayedBrowser(school.Address);
        (await browser.LogInAsync("/login", "A01")).Dispose();
        Assert.Equal(HttpStatusCode.OK, await browser.SettledStatusAsync("/jobs"));
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await school.DisposeAsync();
    }

    [Fact]
    public async Task A_role_withdrawn_ends_at_the_next_request()
    {
        await school.InDatabaseAsync(async db =>
        {
            (await db.Staff.SingleAsync(row => row.Id == new StaffId("A01"))).Roles = "";
            return await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/jobs"));
    }

    [Fact]
    public async Task A_session_lasts_eight_hours()
    {
        var opened = school.Now;
        await school.MoveToAsync(opened.AddHours(7));
        Assert.Equal(HttpStatusCode.OK, await browser.SettledStatusAsync("/jobs"));
        await school.MoveToAsync(opened.AddHours(9));
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/jobs"));
    }

    [Fact]
    public async Task An_attempt_lasts_ten_minutes()
    {
        using var late = new PlayedBrowser(school.Address);
        using var login = await late.GetAsync("/login");
        using var platform = await late.GetAsync(login.Headers.Location!.OriginalString + "&as=A01");
        await school.MoveToAsync(school.Now.AddMinutes(11));
        Assert.Equal(HttpStatusCode.BadRequest, await late.StatusAsync(platform.Headers.Location!.OriginalString));
    }
}
