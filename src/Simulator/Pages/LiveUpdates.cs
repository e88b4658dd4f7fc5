using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Pages;

/// <summary>Server-sent events: the version after each change; the page then asks for the state.</summary>
internal static class LiveUpdates
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public static async Task StreamAsync(HttpContext http)
    {
        var world = http.RequestServices.GetRequiredService<SimulatorWorld>();
        var stopping = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            while (true)
            {
                var version = world.Changes.Version;
                await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n"), end.Token);
                await http.Response.Body.FlushAsync(end.Token);
                await NextAsync(world, version, end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed, or the program ends.
        }
    }

    private static async Task NextAsync(SimulatorWorld world, long version, CancellationToken cancellationToken)
    {
        try
        {
            await world.Changes.AfterAsync(version, cancellationToken).WaitAsync(Heartbeat, TimeProvider.System, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing happened; the repeated version keeps the connection alive and the page's clock right.
        }
    }
}
