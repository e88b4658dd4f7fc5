using System.Text.Json;
using System.Text.Json.Nodes;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>A call with everything around it: pauses, token, budget, and one repetition with another token.</summary>
internal sealed class ApiCaller(
    ApiExchange exchange, WeComApp app, AccessTokens tokens, WeComConnections connections)
{
    private readonly IRateBudget budget = connections.Budget;
    private readonly ApiPauses pauses = new(app, connections.Tokens, connections.Time);
    private readonly ApiOutage outage = new(connections.Time);

    public Task<ApiResult<JsonElement>> GetAsync(string api, string query, CancellationToken cancel) =>
        CallAsync(new ApiRequest(api, query), cancel);

    public Task<ApiResult<JsonElement>> PostAsync(string api, JsonObject body, CancellationToken cancel) =>
        CallAsync(new ApiRequest(api, Content: () => WeComJson.ToContent(body)), cancel);

    public Task<ApiResult<JsonElement>> PostAsync(
        string api, JsonObject body, RateBill bill, bool isUrgent, CancellationToken cancel) =>
        CallAsync(new ApiRequest(api, Content: () => WeComJson.ToContent(body)) { Bill = bill, IsUrgent = isUrgent }, cancel);

    public async Task<ApiResult<JsonElement>> CallAsync(ApiRequest request, CancellationToken cancel)
    {
        if (await pauses.RemainingAsync(request, cancel) is { } limited)
        {
            return Failed(ApiFailure.Of(ReturnCodes.Find(ReturnCodes.RateLimit), limited));
        }

        if (outage.Remaining(request) is { } away)
        {
            return Failed(ApiFailure.Away(away));
        }

        // The token before the budget: nothing is charged for a call that cannot be made.
        var found = await tokens.GetAsync(cancel);
        switch (found)
        {
            case ApiResult<AccessToken>.Failed(var refused):
                outage.Note(found);
                return Failed(refused);
            case ApiResult<AccessToken>.Done(var token):
                var decision = await budget.TryTakeAsync(request.Bill ?? SendCharges.OfCall(app, request.Api), cancel);
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
            return await HeedAsync(request, result, cancel);
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

        return await HeedAsync(request, result, cancel);
    }

    private async Task<ApiResult<JsonElement>> AttemptAsync(ApiRequest request, AccessToken token, CancellationToken cancel)
    {
        var query = $"access_token={Uri.EscapeDataString(token.Value)}";
        var result = await exchange.SendAsync(request, request.Query.Length == 0 ? query : $"{query}&{request.Query}", cancel);
        outage.Note(result);
        return result;
    }

    private async Task<ApiResult<JsonElement>> HeedAsync(ApiRequest request, ApiResult<JsonElement> result, CancellationToken cancel)
    {
        switch (result)
        {
            case ApiResult<JsonElement>.Failed { Failure: { Action: ReturnAction.BackOff } limited }:
                return Failed(limited with { RetryAfter = await pauses.BeginAsync(request, cancel) });
            case ApiResult<JsonElement>.Failed { Failure: { Action: ReturnAction.AlertAndStop, Code: { } code } }:
                await tokens.StopAsync(code, WeComLimits.AddressBlock, cancel);
                return result;
            case ApiResult<JsonElement>.Done:
                await pauses.EndAsync(request, cancel);
                return result;
            default:
                return result;
        }
    }

    private static ApiResult<JsonElement> Failed(ApiFailure failure) => new ApiResult<JsonElement>.Failed(failure);
}
