using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>What every call passes: counting, faults, token, limits, JSON; then the API itself, then the traffic list.</summary>
internal sealed class ApiGate(SimulatorWorld world)
{
    public const string TokenApi = "gettoken";
    public const string SendApi = "message/send";
    private const int LargestBody = 4 * 1024 * 1024;

    public RequestDelegate Open(string api, Func<ApiRequest, ApiAnswer> work) => async http =>
    {
        world.Locked(() => world.Tally.Call(api));
        var fault = world.Faults.Take(api);
        if (fault is not null && await FaultyAnswer.TryActAsync(fault, http))
        {
            world.Note(new TrafficLine(world.Now, false, api, "", fault.Code ?? 0, SimulatorPhrases.FaultActed(fault.Kind)));
            return;
        }

        var body = await ReadBodyAsync(http.Request);
        var upload = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(http.RequestAborted)).Files["media"] : null;
        var answer = world.Locked(() => Answer(api, work, http.Request, body, upload));
        if (answer.Error == ApiError.TooMany)
        {
            world.Locked(() => world.Tally.Refusals++);
        }

        var result = answer.Error?.Message ?? SimulatorPhrases.Accepted(answer.Remark);
        world.Note(new TrafficLine(world.Now, false, api, answer.Subject, answer.Error?.Code ?? 0, result));
        if (fault?.Kind is FaultKind.LostAnswer)
        {
            http.Abort();
            return;
        }

        await WriteAsync(http.Response, answer);
    };

    private ApiAnswer Answer(string api, Func<ApiRequest, ApiAnswer> work, HttpRequest http, string body, IFormFile? upload)
    {
        var now = world.Now;
        if (api != TokenApi && world.Tokens.Check(http.Query["access_token"].ToString(), now) is { } refusal)
        {
            return refusal;
        }

        // message/send has limits of its own and is not counted in the base limits.
        if (api != SendApi && !world.Quota.TryCall(api, $"{http.HttpContext.Connection.RemoteIpAddress}", now))
        {
            return ApiError.TooMany;
        }

        if (ReadJson(http, body, out var json) is { } fault)
        {
            return fault;
        }

        return work(new ApiRequest(http.Query, body, json, now) { Upload = upload });
    }

    private static ApiError? ReadJson(HttpRequest http, string body, out JsonElement json)
    {
        json = default;
        if (!HttpMethods.IsPost(http.Method) || http.HasFormContentType)
        {
            return null;
        }

        if (body.Length == 0)
        {
            return ApiError.BodyEmpty;
        }

        if (HasEscapes(body))
        {
            return ApiError.Escapes;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            json = document.RootElement.Clone();
            return json.ValueKind == JsonValueKind.Object ? null : ApiError.JsonWrong;
        }
        catch (JsonException)
        {
            return ApiError.JsonWrong;
        }
    }

    private static bool HasEscapes(string body)
    {
        // Two characters on after each backslash: what follows an escaped backslash is no escape.
        for (var i = body.IndexOf('\\', 0); i >= 0 && i + 1 < body.Length; i = body.IndexOf('\\', i + 2))
        {
            if (body[i + 1] == 'u')
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<string> ReadBodyAsync(HttpRequest request)
    {
        if (request.HasFormContentType || request.ContentLength > LargestBody)
        {
            return "";
        }

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    private static async Task WriteAsync(HttpResponse response, ApiAnswer answer)
    {
        response.ContentType = "application/json; charset=UTF-8";
        await response.WriteAsync(answer.ToJson().ToJsonString(SimulatorJson.Unescaped), response.HttpContext.RequestAborted);
    }
}
