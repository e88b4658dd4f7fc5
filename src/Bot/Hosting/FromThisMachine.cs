using System.Net;

namespace Tutorship.Bot.Hosting;

/// <summary>
/// Whether a request comes from this very machine. What a reverse proxy passes on does not, though the proxy may run here.
/// </summary>
public static class FromThisMachine
{
    public static bool IsTrueOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded");
}
