using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Tutorship.WeCom.Api;

/// <summary>JSON as it goes to the platform and comes from it.</summary>
internal static class WeComJson
{
    public static HttpContent ToContent(JsonObject json)
    {
        var content = new ByteArrayContent(PlainJson.Write(json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    /// <summary>Null for anything but a JSON object in proper UTF-8.</summary>
    public static JsonElement? TryParse(ReadOnlyMemory<byte> body)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Empty when absent.</summary>
    public static string Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static long? Number(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : null;

    /// <summary>Ids that come as one string joined by <c>|</c> in some answers and as an array in others.</summary>
    public static IReadOnlyList<string> Ids(this JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Split('|', StringSplitOptions.RemoveEmptyEntries),
            JsonValueKind.Array => [.. value.EnumerateArray().Select(id => id.ToString())],
            _ => [],
        };
    }
}
