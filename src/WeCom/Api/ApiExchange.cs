using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Tutorship.WeCom.Api;

/// <summary>One request and its answer, without a thought about tokens. Never logs an address: it holds the token.</summary>
internal sealed partial class ApiExchange(HttpClient http, WeComApp app, TimeProvider time, ILogger log)
{
    public async Task<ApiResult<JsonElement>> SendAsync(ApiRequest request, string query, CancellationToken cancel)
    {
        using var deadline = new CancellationTokenSource(request.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, deadline.Token);
        var result = await ExchangeAsync(request, query, either.Token, cancel);
        if (result is ApiResult<JsonElement>.Failed(var failure))
        {
            LogFailed(request.Api, app.CorpId, app.AgentId, failure.Code, failure.Action, failure.Meaning);
        }

        return result;
    }

    private async Task<ApiResult<JsonElement>> ExchangeAsync(
        ApiRequest request, string query, CancellationToken either, CancellationToken cancel)
    {
        try
        {
            using var message = new HttpRequestMessage(
                request.Content is null ? HttpMethod.Get : HttpMethod.Post,
                $"{app.ApiHost.AbsoluteUri.TrimEnd('/')}/cgi-bin/{request.Api}?{query}")
            {
                Content = request.Content?.Invoke(),
            };
            using var response = await http.SendAsync(message, either);
            return Read(response.StatusCode, await response.Content.ReadAsByteArrayAsync(either));
        }
        catch (HttpRequestException fault)
        {
            return Failed(mayHaveArrived: !IsUnreached(fault.HttpRequestError));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Failed(mayHaveArrived: true);
        }
    }

    private static bool IsUnreached(HttpRequestError error) => error is
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    private static ApiResult<JsonElement> Read(HttpStatusCode status, byte[] body)
    {
        if (status == HttpStatusCode.TooManyRequests)
        {
            return new ApiResult<JsonElement>.Failed(ApiFailure.Of(ReturnCodes.Find(ReturnCodes.RateLimit)));
        }

        // Some calls leave errcode out when they succeed; one that is no number is rubbish.
        if (status >= HttpStatusCode.InternalServerError
            || WeComJson.TryParse(body) is not { } json
            || (json.TryGetProperty("errcode", out _) && json.Number("errcode") is null))
        {
            return Failed(mayHaveArrived: true);
        }

        var code = (int)Math.Clamp(json.Number("errcode") ?? 0, int.MinValue, int.MaxValue);
        if (code != 0)
        {
            return new ApiResult<JsonElement>.Failed(ApiFailure.Of(ReturnCodes.Find(code)) with { SeenFrom = SeenFrom(json.Text("errmsg")) });
        }

        return status == HttpStatusCode.OK ? new ApiResult<JsonElement>.Done(json) : Failed(mayHaveArrived: true);
    }

    private static string? SeenFrom(string message) =>
        OwnAddress().Match(message) is { Success: true } found && IPAddress.TryParse(found.Groups[1].Value, out var address) ? address.ToString() : null;

    private static ApiResult<JsonElement> Failed(bool mayHaveArrived) =>
        new ApiResult<JsonElement>.Failed(ApiFailure.Transport(mayHaveArrived));

    [GeneratedRegex("from ip: ?([0-9a-fA-F.:]+)")]
    private static partial Regex OwnAddress();

    [LoggerMessage(LogLevel.Warning, "WeCom {Api} for {CorpId}/{AgentId} failed with {Code} ({Action}): {Meaning}")]
    private partial void LogFailed(string api, string corpId, long agentId, int? code, ReturnAction action, string meaning);
}
