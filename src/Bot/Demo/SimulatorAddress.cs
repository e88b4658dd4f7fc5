using Tutorship.Bot.Configuration;
using Tutorship.Simulator;

namespace Tutorship.Bot.Demo;

/// <summary>Where the simulated WeCom is found: on this process's own address, which is known for sure once it listens.</summary>
public static class SimulatorAddress
{
    public static void PointTo(this WeComOptions app, string urls)
    {
        var first = urls.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal);
        if (Uri.TryCreate(first, UriKind.Absolute, out var address))
        {
            var host = address.Host is "0.0.0.0" or "[::]" ? "localhost" : address.Host;
            app.ApiHost = $"{address.Scheme}://{host}:{address.Port}{SimulatorSetup.ApiPath}";
            app.LoginHost = app.ApiHost;
        }
    }
}
