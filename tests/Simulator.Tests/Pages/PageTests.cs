using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace Tutorship.Simulator.Tests.Pages;

public sealed partial class PageTests
{
    [Fact]
    public async Task The_page_answers_at_the_root_and_everything_it_names_is_its_own()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var page = await host.Http.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.StartsWith("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        foreach (Match named in Named().Matches(html))
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync(named.Groups[1].Value)).StatusCode);
        }
    }

    [Fact]
    public async Task What_is_said_on_the_page_shows_in_its_state()
    {
        await using var host = await SimulatorHost.StartAsync();
        host.Bot.Reply = heard => PlayedBot.Text(heard, "您还有 3 位同学未谈");
        using var said = await host.Http.PostAsJsonAsync("/simulator/phones/T01/say", new { text = "待办" });
        var state = await host.Http.GetFromJsonAsync<JsonElement>("/simulator/state");

        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        var phone = state.GetProperty("phones").GetProperty("T01");
        Assert.Equal(["待办", "您还有 3 位同学未谈"], phone.EnumerateArray().Select(message => message.Text("text")));
        Assert.Equal(("2026年11月6日", "星期五", "15:50"), Clock(state.GetProperty("clock")));
        Assert.Equal("delivered", phone[0].Text("fate"));
        Assert.Equal(4, state.GetProperty("members").GetArrayLength());
    }

    [Fact]
    public async Task A_vote_is_pressed_and_a_conversation_opened_from_the_page()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.SendCardAsync("T01", Demo.Vote("t-1"));
        var press = new { messageId = host.World.Messages("T01")[0].Id, key = "submit", selected = new { students = new[] { "S0001" } } };
        using var pressed = await host.Http.PostAsJsonAsync("/simulator/phones/T01/click", press);
        using var entered = await host.Http.PostAsJsonAsync("/simulator/phones/T01/enter", new { });
        using var parent = await host.Http.PostAsJsonAsync("/simulator/phones/P0001/say", new { text = "老师好" });
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest), (pressed.StatusCode, entered.StatusCode, parent.StatusCode));
        Assert.Equal(["template_card_event", "enter_agent"], host.Bot.Heard.Select(heard => heard.Element("Event")!.Value));
    }

    [Fact]
    public async Task The_page_hears_of_every_change()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var response = await host.Http.GetAsync("/simulator/events", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        var first = await lines.ReadLineAsync();
        await lines.ReadLineAsync();
        await host.SendTextAsync("T01", "新消息");
        Assert.Equal("data: 0", first);
        Assert.NotEqual(first, await lines.ReadLineAsync());
    }

    [Fact]
    public async Task It_asks_the_bot_why_nothing_was_sent()
    {
        await using var host = await SimulatorHost.StartAsync();
        var lines = await host.Http.GetFromJsonAsync<JsonElement>("/simulator/silence?userId=t01&day=2026-11-06");
        Assert.Equal("T01 在 2026-11-06 已全部谈完", Assert.Single(lines.EnumerateArray()).Text("reason"));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Http.GetAsync("/simulator/silence?userId=T99&day=2026-11-06")).StatusCode);
    }

    [Fact]
    public void In_production_it_is_refused()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Services.AddWeComSimulator(Demo.Options());
        var app = builder.Build();
        Assert.Contains("Production", Assert.Throws<InvalidOperationException>(app.MapWeComSimulator).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(app.MapSimulatorPages);
    }

    private static (string, string, string) Clock(JsonElement clock) => (clock.Text("date"), clock.Text("weekday"), clock.Text("time"));

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Named();
}
