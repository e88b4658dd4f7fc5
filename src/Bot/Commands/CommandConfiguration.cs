using Tutorship.Bot.Clock;
using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Commands;

/// <summary>The same settings as the server's, for commands that start no server.</summary>
public static class CommandConfiguration
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>The environment says so itself. Saying nothing means Production only to <c>serve</c>: a command at a desk harms nobody.</summary>
    public static bool IsProduction => string.Equals(
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"),
        Environments.Production,
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The machine's clock, or one that starts at <c>Clock:StartAt</c>.</summary>
    public static TimeProvider Clock(Settings settings)
    {
        var clock = new ProcessClock();
        if (settings.ClockStartAt is { } moment)
        {
            clock.MoveTo(moment);
        }

        return clock;
    }
}
