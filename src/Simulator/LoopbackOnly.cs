using System.Net;
using Microsoft.AspNetCore.Http;

namespace Tutorship.Simulator;

/// <summary>
/// 403 for whoever is not this machine. The Host header is looked at too, so that a page of somebody else's, whose name
/// was made to point here, cannot play with the phones.
/// </summary>
internal static class LoopbackOnly
{
    private static readonly HashSet<string> OwnNames = new(["localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);

    public static RequestDelegate Guard(RequestDelegate next) => http =>
    {
        if (IsAllowed(http))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    };

    private static bool IsAllowed(HttpContext http) =>
        // A server that runs inside a test has no connection, hence no address.
        (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && OwnNames.Contains(http.Request.Host.Host);
}
