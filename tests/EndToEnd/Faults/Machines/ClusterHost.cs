using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Clock;
using Tutorship.Bot.Hosting;
using Tutorship.EndToEnd.Processes;
using Tutorship.WeCom.Api;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>A scheduler inside the tests, whose clock can be moved: for faults that last longer than a test may.</summary>
public sealed class ClusterHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private ClusterHost(WebApplication app) => this.app = app;

    public static async Task<ClusterHost> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var overrides = settings.ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), string? (setting) => setting.Value);
        overrides["Logging:LogLevel:Default"] = "None";
        var serve = new ServeOptions("scheduler", "http://127.0.0.1:0") { Environment = Environments.Development, Overrides = overrides };
        var app = await TutorshipHost.BuildAsync(serve, CancellationToken.None);
        await app.StartAsync();
        return new ClusterHost(app);
    }

    /// <summary>The platform's client as the host itself uses it.</summary>
    public WeComClient Client =>
        app.Services.GetRequiredService<WeComClients>().For(app.Services.GetRequiredService<SchoolApps>().Find(PlayedSchool.Id)!.Platform);

    public void MoveTo(DateTimeOffset moment) => app.Services.GetRequiredService<ProcessClock>().MoveTo(moment);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
