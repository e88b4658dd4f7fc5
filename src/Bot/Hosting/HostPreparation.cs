using Tutorship.Bot.Configuration;
using Tutorship.Bot.Demo;

namespace Tutorship.Bot.Hosting;

/// <summary>What happens between building the host and listening.</summary>
public static partial class HostPreparation
{
    public static async Task PrepareSchoolsAsync(this WebApplication app, Settings settings, CancellationToken cancel)
    {
        await SchoolPreparation.PrepareAsync(app.Services, settings.Schools, cancel);
        if (settings.IsDemo)
        {
            await DemoSeed.FillAsync(app.Services, settings.Schools[0], cancel);
        }
    }

    /// <summary>Says once, when listening, where and how long it took.</summary>
    public static void AnnounceStart(this WebApplication app, long startedAt, TimeProvider clock) =>
        app.Lifetime.ApplicationStarted.Register(() =>
            LogListening(app.Logger, string.Join(", ", app.Urls), clock.GetElapsedTime(startedAt).TotalSeconds));

    [LoggerMessage(LogLevel.Information, "Tutorship listens on {Urls} after {Seconds:F1} s")]
    private static partial void LogListening(ILogger log, string urls, double seconds);
}
