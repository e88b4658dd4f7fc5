using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>One client for each app, made when first asked for, so that all its calls share one token.</summary>
public sealed class WeComClients(
    IHttpClientFactory http, ITokenStore tokens, IRateBudget budget, TimeProvider time, ILogger<WeComClient> log) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<WeComClient>> clients = new(StringComparer.Ordinal);

    public WeComClient For(WeComApp app) => clients.GetOrAdd(
        $"{app.StoreKey}@{app.ApiHost.AbsoluteUri}",
        _ => new Lazy<WeComClient>(() => new WeComClient(
            http.CreateClient(WeComSetup.HttpName), app, new WeComConnections(tokens, budget, time, log)))).Value;

    public void Dispose()
    {
        foreach (var client in clients.Values.Where(client => client.IsValueCreated))
        {
            client.Value.Dispose();
        }
    }
}
