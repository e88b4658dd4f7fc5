using System.Text.Json;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>gettoken (doc 91039).</summary>
internal static class TokenCall
{
    public static async Task<ApiResult<FetchedToken>> FetchAsync(ApiExchange exchange, WeComApp app, CancellationToken cancel)
    {
        var query = $"corpid={Uri.EscapeDataString(app.CorpId)}&corpsecret={Uri.EscapeDataString(app.Secret)}";
        var result = await exchange.SendAsync(new ApiRequest("gettoken"), query, cancel);
        return result is ApiResult<JsonElement>.Done(var answer) && answer.Text("access_token").Length == 0
            ? new ApiResult<FetchedToken>.Failed(ApiFailure.Transport(mayHaveArrived: false))
            : result.Then(Read);
    }

    private static FetchedToken Read(JsonElement answer) =>
        new(answer.Text("access_token"), TimeSpan.FromSeconds(Math.Clamp(answer.Number("expires_in") ?? 7200, 1, 86_400)));
}
