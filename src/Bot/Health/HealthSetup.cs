using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Tutorship.Bot.Health;

/// <summary><c>/health/live</c>: the process runs. <c>/health/ready</c>: it can do its work.</summary>
public static class HealthSetup
{
    public static void AddTutorshipHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }
}
