using Microsoft.AspNetCore.Authorization;
using OpenTelemetry.Metrics;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Hosting;
using Tutorship.Bot.Login;
using Tutorship.Storage;
using Tutorship.WeCom.Tokens;

namespace Tutorship.Bot.Health;

/// <summary><c>/metrics</c> for Prometheus, answered to this machine, and to who administers every school that it tells of.</summary>
public static class MetricsSetup
{
    private const string Address = "/metrics";

    public static void AddTutorshipMetrics(this IServiceCollection services) =>
        services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter(CallbackMetrics.MeterName)
            .AddMeter(StorageMetrics.MeterName)
            .AddMeter(TokenMetrics.MeterName)
            .AddMeter("System.Runtime")
            .AddPrometheusExporter());

    /// <summary>What is true of the schools: for the processes that schedule, or every process would say it.</summary>
    public static void AddSchoolGauges(this IServiceCollection services)
    {
        services.AddSingleton<SchoolReading>();
        services.AddSingleton<SchoolGauges>();
        services.AddHostedService(provider => provider.GetRequiredService<SchoolGauges>());
    }

    public static void MapTutorshipMetrics(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Address, StringComparison.Ordinal), branch => branch.Use(Guard));
        app.MapPrometheusScrapingEndpoint(Address);
    }

    private static async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (FromThisMachine.IsTrueOf(context) || await IsAdministratorAsync(context))
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private static async Task<bool> IsAdministratorAsync(HttpContext context) =>
        (await context.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, Administrator.OfEverySchool)).Succeeded;
}
