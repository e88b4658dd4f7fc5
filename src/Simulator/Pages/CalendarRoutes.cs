using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Pages;

/// <summary>Moving the calendar, and asking why a day was silent.</summary>
internal static class CalendarRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/simulator/clock", LoopbackOnly.Guard(MoveAsync));
        routes.MapGet("/simulator/silence", LoopbackOnly.Guard(ExplainAsync));
    }

    /// <summary><c>{"jump":"hour|tomorrow|reminder|friday"}</c> or <c>{"to":"2026-11-06T16:07"}</c> in school time.</summary>
    private static async Task MoveAsync(HttpContext http)
    {
        var asked = await http.Request.ReadFromJsonAsync<Move>(SimulatorJson.Unescaped, http.RequestAborted);
        var clock = http.RequestServices.GetRequiredService<ISimulatorClock>();
        if (Target(asked, clock.Now) is not { } target)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await clock.MoveToAsync(target, CancellationToken.None);
        http.RequestServices.GetRequiredService<SimulatorWorld>().Changes.Raise();
        await http.Response.WriteAsJsonAsync(ClockFace.Of(clock.Now), SimulatorJson.Unescaped, CancellationToken.None);
    }

    private static DateTimeOffset? Target(Move? asked, DateTimeOffset now) =>
        asked?.To is { } text ? SchoolTime.TryParse(text, out var moment) ? moment : null
        : asked?.Jump is { } jump ? ClockJump.From(now, jump)
        : null;

    private static async Task ExplainAsync(HttpContext http)
    {
        var isDay = DateOnly.TryParseExact(
            http.Request.Query["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var phone = http.RequestServices.GetRequiredService<SimulatorWorld>().FindPhone(http.Request.Query["userId"].ToString());
        if (!isDay || phone is null)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var lines = await http.RequestServices.GetRequiredService<ISilenceExplainer>()
            .ExplainAsync(phone.Owner.UserId, day, http.RequestAborted);
        await http.Response.WriteAsJsonAsync(lines, SimulatorJson.Unescaped, http.RequestAborted);
    }

    private sealed record Move(string? Jump, string? To);
}
