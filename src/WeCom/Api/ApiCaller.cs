using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>A call with everything around it: pause, token, budget, and one repetition with another token.</summary>
internal sealed class ApiCaller(
    ApiExchange exchange, WeComApp app, AccessTokens tokens, IRateBudget budget, ApiPauses pauses)
{
    public Task<ApiResult<JsonElement>> GetAsync(string api, string query, CancellationToken cancel) =>
        CallAsync(new ApiRequest(api, query), SendCharges.OfCall(app, api), cancel);

    public Task<ApiResult<JsonElement>> PostAsync(string api, JsonObject body, CancellationToken cancel) =>
        PostAsync(api, body, SendCharges.OfCall(app, api), cancel);

    public Task<ApiResult<JsonElement>> PostAsync(
        string api, JsonObject body, IReadOnlyList<RateCharge> charges, CancellationToken cancel) =>
        CallAsync(new ApiRequest(api, Content: () => WeComJson.ToContent(body)), charges, cancel);

    public Task<ApiResult<JsonElement>> CallAsync(ApiRequest request, CancellationToken cancel) =>
        CallAsync(request, SendCharges.OfCall(app, request.Api), cancel);

    private async Task<ApiResult<JsonElement>> CallAsync(
        ApiRequest request, IReadOnlyList<RateCharge> charges, CancellationToken cancel)
    {
        if (pauses.Remaining(request.Api) is { } remaining)
        {
            return Failed(ApiFailure.Of(ReturnCodes.Find(ReturnCodes.RateLimit), remaining));
        }

        // The token before the budget: nothing is charged for a call that cannot be made.
        switch (await tokens.GetAsync(cancel))
        {
            case ApiResult<AccessToken>.Failed(var refused):
                return Failed(refused);
            case ApiResult<AccessToken>.Done(var token):
                var decision = await budget.TryTakeAsync(charges, cancel);
                return decision.RetryAfter is { } wait
                    ? Failed(ApiFailure.OverBudget(wait))
                    : await CallAsync(request, token, cancel);
            default:
                throw new InvalidOperationException("A call ends in one of two ways.");
        }
    }

    private async Task<ApiResult<JsonElement>> CallAsync(ApiRequest request, AccessToken token, CancellationToken cancel)
    {
        var result = await AttemptAsync(request, token, cancel);
        if (result is not ApiResult<JsonElement>.Failed { Failure.Action: ReturnAction.RenewToken })
        {
            return await HeedAsync(request.Api, result, cancel);
        }

        return await tokens.RenewAsync(token, cancel) switch
        {
            ApiResult<AccessToken>.Done(var renewed) => await RepeatAsync(request, renewed, cancel),
            ApiResult<AccessToken>.Failed(var refused) => Failed(refused),
            _ => result,
        };
    }

    private async Task<ApiResult<JsonElement>> RepeatAsync(ApiRequest request, AccessToken renewed, CancellationToken cancel)
    {
        var result = await AttemptAsync(request, renewed, cancel);
        if (result is ApiResult<JsonElement>.Failed { Failure.Action: ReturnAction.RenewToken })
        {
            // The platform hands out what it does not accept; asking it on and on would get the address blocked.
            tokens.Rest();
        }

        return await HeedAsync(request.Api, result, cancel);
    }

    private Task<ApiResult<JsonElement>> AttemptAsync(ApiRequest request, AccessToken token, CancellationToken cancel)
    {
        var query = $"access_token={Uri.EscapeDataString(token.Value)}";
        return exchange.SendAsync(request, request.Query.Length == 0 ? query : $"{query}&{request.Query}", cancel);
    }

    private async Task<ApiResult<JsonElement>> HeedAsync(string api, ApiResult<JsonElement> result, CancellationToken cancel)
    {
        switch (result)
        {
            case ApiResult<JsonElement>.Failed { Failure: { Action: ReturnAction.BackOff } limited }:
                return Failed(limited with { RetryAfter = pauses.Begin(api) });
            case ApiResult<JsonElement>.Failed { Failure: { Action: ReturnAction.AlertAndStop, Code: { } code } }:
                await tokens.StopAsync(code, WeComLimits.AddressBlock, cancel);
                return result;
            case ApiResult<JsonElement>.Done:
                pauses.End(api);
                return result;
            default:
                return result;
        }
    }

    private static ApiResult<JsonElement> Failed(ApiFailure failure) => new ApiResult<JsonElement>.Failed(failure);
}
