using Tutorship.Bot.Configuration;
using Tutorship.Scheduler.Outbox;
using Tutorship.WeCom.Api;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.Bot.Channels.WeComApp;

public static class WeComAppSetup
{
    /// <summary>The apps of all schools, their client on the shared tokens and budgets, and the callbacks' parts.</summary>
    public static void AddWeComApps(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton<ITokenStore, SharedTokens>();
        services.AddSingleton<PastDebits>();
        services.AddSingleton<SharedBudget>();
        services.AddSingleton<IRateBudget>(provider => provider.GetRequiredService<SharedBudget>());
        services.AddSingleton<BudgetsLeft>();
        services.AddWeCom();
        services.AddSingleton(new SchoolApps(settings.Schools));
        services.AddSingleton<IMessageChannel, WeComChannel>();
        services.AddSingleton<CallbackMetrics>();
        services.AddSingleton<CallbackDispatch>();
        services.AddSingleton<CallbackPatience>();
        services.AddSingleton<CallbackEndpoint>();
    }

    public static void MapWeComCallbacks(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<CallbackEndpoint>();
        app.MapGet("/wecom/{schoolId}", endpoint.Verify);
        app.MapPost("/wecom/{schoolId}", endpoint.ReceiveAsync);
    }
}
