using OpenTelemetry.Metrics;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Hosting;

namespace Tutorship.Bot.Health;

/// <summary><c>/metrics</c> for Prometheus, answered to this machine only.</summary>
public static class MetricsSetup
{
    private const string Address = "/metrics";

    public static void AddTutorshipMetrics(this IServiceCollection services) =>
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(CallbackMetrics.MeterName)
            .AddMeter("System.Runtime")
            .AddPrometheusExporter());

    public static void MapTutorshipMetrics(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Address, StringComparison.Ordinal), branch => branch.Use(Guard));
        app.MapPrometheusScrapingEndpoint(Address);
    }

    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        if (FromThisMachine.IsTrueOf(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
