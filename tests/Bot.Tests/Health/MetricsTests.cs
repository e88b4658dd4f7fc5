using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Bot.Health;

namespace Tutorship.Bot.Tests.Health;

[Collection(nameof(AloneCollection))]
public sealed partial class MetricsTests(DemoHostFixture fixture) : IClassFixture<DemoHostFixture>
{
    private readonly DemoHost school = fixture.School;

    [Fact]
    public async Task After_a_day_of_reminders_the_figures_say_what_happened_and_name_nobody()
    {
        await school.MoveToAsync(new DateTimeOffset(2026, 11, 5, 16, 25, 0, TimeSpan.FromHours(8)));
        await school.SayAsync("陈建国", "待办");
        await school.App.Services.GetRequiredService<SchoolGauges>().ReadAsync(CancellationToken.None);
        var text = await ScrapeAsync();

        Assert.True(Sum(text, "tutorship_outbox_sends_total", "result=\"sent\"") > 0, text);
        Assert.Equal(0, Sum(text, "tutorship_outbox_lag_seconds", "school=\"demo\""));
        Assert.Equal(0, Sum(text, "tutorship_outbox_rows", "state=\"dead\""));
        Assert.True(Sum(text, "tutorship_reminders_suppressed", "reason=") > 0, text);
        Assert.True(Sum(text, "tutorship_tokens_renewed_total", "code=\"0\"") >= 1, text);
        Assert.True(Sum(text, "tutorship_callbacks_received_total", "") >= 1, text);
        var left = Sum(text, "tutorship_budget_left", "limit=\"app_day\"");
        Assert.InRange(left, 1, (200 * 200) - Sum(text, "tutorship_outbox_sends_total", "result=\"sent\""));
        Assert.InRange(Sum(text, "tutorship_budget_left", "limit=\"member_hour\""), 900, 999);
        Assert.Equal(
            ["address_hour", "address_minute", "api_hour", "api_minute", "app_day", "member_hour", "member_minute"],
            Limits().Matches(text).Select(limit => limit.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.DoesNotMatch(AnybodysId(), text);
        Assert.DoesNotContain("陈建国", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_through_a_proxy_is_refused_unless_an_administrator()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(school.Address, "/metrics"));
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<string> ScrapeAsync()
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(school.Address, "/metrics"));
    }

    private static double Sum(string text, string name, string label) => text.Split('\n')
        .Where(line => line.StartsWith(name, StringComparison.Ordinal) && line.Contains(label, StringComparison.Ordinal))
        .Sum(line => double.Parse(Value().Match(line).Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\}\s+(\S+)")]
    private static partial Regex Value();

    [GeneratedRegex("tutorship_budget_left\\{.*limit=\"([a-z_]+)\"")]
    private static partial Regex Limits();

    [GeneratedRegex("\"[TPSVM][0-9]{2}\"")]
    private static partial Regex AnybodysId();
}
