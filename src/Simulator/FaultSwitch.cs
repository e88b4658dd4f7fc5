using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator;

/// <summary>The route by which tests from outside the process switch misbehaviours on and off.</summary>
internal static class FaultSwitch
{
    public const string Path = "/simulator/faults";
    private const string ExpireToken = "expireToken";

    /// <summary>
    /// <c>{"kind":"errCode","api":"message/send","times":1,"seconds":2,"code":45009}</c>, of which only kind is needed: slow,
    /// errCode, serverError, garbage, noAnswer, lostAnswer, or expireToken, which happens at once.
    /// </summary>
    public static async Task SetAsync(HttpContext http)
    {
        var asked = await http.Request.ReadFromJsonAsync<Asked>(SimulatorJson.Unescaped, http.RequestAborted);
        var world = http.RequestServices.GetRequiredService<SimulatorWorld>();
        if (asked?.Kind == ExpireToken)
        {
            world.ExpireToken();
        }
        else if (Enum.TryParse<FaultKind>(asked?.Kind, ignoreCase: true, out var kind))
        {
            world.Faults.Set(new Fault(kind, asked!.Api, asked.Times, TimeSpan.FromSeconds(asked.Seconds), asked.Code));
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    public static Task ClearAsync(HttpContext http)
    {
        http.RequestServices.GetRequiredService<SimulatorWorld>().Faults.Clear();
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private sealed record Asked(string Kind, string? Api = null, int? Times = null, double Seconds = 0, int? Code = null);
}
