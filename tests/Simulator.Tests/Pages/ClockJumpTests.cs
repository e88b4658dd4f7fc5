using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Tutorship.Simulator.Tests.Pages;

public sealed class ClockJumpTests
{
    /// <summary>The tests' clock stands at 15:50 on Friday, 6 November 2026.</summary>
    [Theory]
    [InlineData("{\"jump\":\"hour\"}", "2026-11-06T16:50:00+08:00")]
    [InlineData("{\"jump\":\"tomorrow\"}", "2026-11-07T08:00:00+08:00")]
    [InlineData("{\"jump\":\"reminder\"}", "2026-11-06T16:07:00+08:00")]
    [InlineData("{\"jump\":\"friday\"}", "2026-11-06T16:10:00+08:00")]
    [InlineData("{\"to\":\"2026-12-01T07:40\"}", "2026-12-01T07:40:00+08:00")]
    public async Task A_button_leads_to_its_moment(string move, string expected)
    {
        await using var host = await SimulatorHost.StartAsync();
        Assert.Equal(expected, await MoveAsync(host, move));
    }

    [Fact]
    public async Task Past_the_moment_of_today_the_next_one_is_meant()
    {
        await using var host = await SimulatorHost.StartAsync();
        await MoveAsync(host, "{\"to\":\"2026-11-06T16:30\"}");
        Assert.Equal("2026-11-13T16:10:00+08:00", await MoveAsync(host, "{\"jump\":\"friday\"}"));
        Assert.Equal("2026-11-14T16:07:00+08:00", await MoveAsync(host, "{\"jump\":\"reminder\"}"));
    }

    [Theory]
    [InlineData("{\"jump\":\"yesterday\"}")]
    [InlineData("{\"to\":\"soon\"}")]
    [InlineData("{}")]
    public async Task An_unknown_move_is_refused(string move)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var response = await PostAsync(host, move);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<string> MoveAsync(SimulatorHost host, string move)
    {
        using var response = await PostAsync(host, move);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("local").GetString()!;
    }

    private static Task<HttpResponseMessage> PostAsync(SimulatorHost host, string move) =>
        host.Http.PostAsync("/simulator/clock", new StringContent(move, System.Text.Encoding.UTF8, "application/json"));
}
