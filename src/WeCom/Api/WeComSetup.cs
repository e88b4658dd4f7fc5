using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

public static class WeComSetup
{
    internal const string HttpName = "wecom";
    private const long LongestAnswer = 4 * 1024 * 1024;

    /// <summary>
    /// <see cref="WeComClients"/> for the container. Stores for tokens and budgets that are registered already are used, else
    /// those in memory.
    /// </summary>
    public static IServiceCollection AddWeCom(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITokenStore, InMemoryTokenStore>();
        services.TryAddSingleton<IRateBudget, InMemoryRateBudget>();
        services.AddSingleton<WeComClients>();
        services.AddHttpClient(HttpName, Configure)
            .ConfigurePrimaryHttpMessageHandler(NewHandler)
            // The factory's own loggers write whole addresses, and the token is in them.
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services;
    }

    // A client lives as long as the process, so the connections are what gets renewed, for changes in DNS. Redirects would
    // carry the token elsewhere, and cookies mean nothing here.
    internal static SocketsHttpHandler NewHandler() => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    };

    // Every call has its own deadline.
    private static void Configure(HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.MaxResponseContentBufferSize = LongestAnswer;
    }
}
