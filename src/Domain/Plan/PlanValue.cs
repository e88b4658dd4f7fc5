using System.Text.Json;

namespace Tutorship.Domain;

/// <summary>A value as the school wrote it: one text (a number too), or a list of words; neither for anything else.</summary>
internal sealed record PlanValue(string? Text, IReadOnlyList<string>? Words)
{
    public static PlanValue Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new(value.GetString(), null),
        JsonValueKind.Number => new(value.GetRawText(), null),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            new(null, [.. value.EnumerateArray().Select(item => item.GetString()!)]),
        _ => new(null, null),
    };
}
