using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Tutorship.Simulator.Callbacks;

/// <summary>Where the bot listens: as configured, or a path on this very server, whose port is known once it runs.</summary>
internal sealed class CallbackAddress(SimulatorOptions options, IServer server)
{
    public Uri? Find()
    {
        if (options.CallbackUrl is not { IsAbsoluteUri: false } path)
        {
            return options.CallbackUrl;
        }

        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return address is null ? null : new Uri(Reachable(address), path);
    }

    /// <summary>A server that listens everywhere is called on loopback.</summary>
    private static Uri Reachable(string address)
    {
        var named = address.Replace("//+", "//0.0.0.0", StringComparison.Ordinal).Replace("//*", "//0.0.0.0", StringComparison.Ordinal);
        var bound = new UriBuilder(named);
        if (bound.Host is "0.0.0.0" or "[::]")
        {
            bound.Host = "127.0.0.1";
        }

        return bound.Uri;
    }
}
