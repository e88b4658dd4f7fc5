using System.Globalization;
using Microsoft.AspNetCore.Http;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>Plays a fault on the wire.</summary>
internal static class FaultyAnswer
{
    private static readonly ApiError Overloaded = ApiError.TooMany;

    /// <summary>False when the call goes on as usual afterwards.</summary>
    public static async Task<bool> TryActAsync(Fault fault, HttpContext http)
    {
        switch (fault.Kind)
        {
            case FaultKind.Slow:
                // The wire's seconds are real ones, whatever the school's clock says.
                await Task.Delay(fault.Delay, TimeProvider.System, http.RequestAborted);
                return false;
            case FaultKind.LostAnswer:
                return false;
            case FaultKind.ErrCode:
                var refusal = fault.Code is { } code ? ApiError.Switched(code) : Overloaded;
                await WriteAsync(http, 200, "application/json", new ApiAnswer(refusal).ToJson().ToJsonString());
                return true;
            case FaultKind.ServerError:
                await WriteAsync(http, fault.Code ?? 502, "text/html", "<html><body><h1>Bad Gateway</h1></body></html>");
                return true;
            case FaultKind.Garbage:
                await WriteAsync(http, 200, "application/json", "{\"errcode\":0,\"errm");
                return true;
            case FaultKind.NoAnswer:
                await WaitForHangUpAsync(http);
                return true;
            default:
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"No play for the fault {fault.Kind}."));
        }
    }

    private static Task WriteAsync(HttpContext http, int status, string contentType, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        return http.Response.WriteAsync(body, http.RequestAborted);
    }

    private static async Task WaitForHangUpAsync(HttpContext http)
    {
        var hungUp = new TaskCompletionSource();
        await using var registration = http.RequestAborted.Register(hungUp.SetResult);
        await hungUp.Task;
    }
}
