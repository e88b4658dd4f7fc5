using System.Text;
using System.Text.Json.Nodes;

namespace Tutorship.WeCom.Api;

/// <summary>
/// Writes JSON with every character as itself. The framework's most relaxed encoder still writes emoji and rare characters
/// of names as <c>\uD83D…</c>, which the platform refuses in places (40033).
/// </summary>
internal static class PlainJson
{
    public static byte[] Write(JsonObject json)
    {
        var text = new StringBuilder();
        Append(text, json);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                AppendList(text, '{', '}', members, member =>
                {
                    AppendString(text, member.Key);
                    Append(text.Append(':'), member.Value);
                });
                break;
            case JsonArray items:
                AppendList(text, '[', ']', items, item => Append(text, item));
                break;
            case JsonValue value when value.TryGetValue<string>(out var content):
                AppendString(text, content);
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void AppendList<T>(StringBuilder text, char first, char last, IEnumerable<T> items, Action<T> append)
    {
        text.Append(first);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            append(item);
            isFirst = false;
        }

        text.Append(last);
    }

    private static void AppendString(StringBuilder text, string content)
    {
        text.Append('"');
        foreach (var character in content)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                // JSON could carry them in no other way than as \u escapes; nobody can read them anyway.
                < ' ' => text,
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
