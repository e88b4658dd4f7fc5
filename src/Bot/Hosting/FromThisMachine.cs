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

    /// <summary>Whether a browser on this machine asks over plain http, as in the demo: nothing leaves the machine then.</summary>
    public static bool IsPlainlyTrueOf(HttpContext context) =>
        !context.Request.IsHttps && IsMeantBy(context.Request.Host.Host) && IsTrueOf(context);

    /// <summary>Whether a host's name or address means the machine that asks.</summary>
    public static bool IsMeantBy(string host) =>
        host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
