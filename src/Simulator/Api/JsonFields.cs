using System.Text.Json;

namespace Tutorship.Simulator.Api;

/// <summary>Reads of a JSON that may hold anything: absent and wrongly typed are the same.</summary>
internal static class JsonFields
{
    public static JsonElement? Find(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null
            ? found
            : null;

    /// <summary>Empty when absent.</summary>
    public static string Text(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.String } found ? found.GetString() ?? "" : "";

    public static int? Number(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var value) ? value : null;

    public static bool IsSet(this JsonElement json, string name) => json.Number(name) == 1;

    public static JsonElement? Object(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Object } found ? found : null;

    /// <summary>Empty when absent.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Array } found ? [.. found.EnumerateArray()] : [];

    public static IReadOnlyList<string> Texts(this JsonElement json, string name) =>
        [.. json.Items(name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() ?? "" : item.GetRawText())];
}
