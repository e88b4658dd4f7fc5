using System.Globalization;
using System.Text.Json;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Commands;

/// <summary>One line of <c>parse</c>'s input.</summary>
public sealed record ParseLine(string Id, string Sender, DateTime Now, IReadOnlyList<StudentId>? List, EntryKind? Node, string Text)
{
    /// <summary>Both inclusive: days are counted from the message's own, and the calendar of the program has ends.</summary>
    private const int FirstYear = 2000;

    private const int LastYear = 2199;

    /// <exception cref="JsonException">The line is no JSON object.</exception>
    /// <exception cref="FormatException">A field is missing or unreadable; the message names it.</exception>
    public static ParseLine Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not a JSON object.");
        }

        try
        {
            return ReadFields(root);
        }
        catch (InvalidOperationException)
        {
            throw new FormatException("an escape stands for half a character.");
        }
    }

    public ReplyContext ToContext(SchoolRegister register) => new(register, new StaffId(Sender), Now, List, Node);

    /// <exception cref="InvalidOperationException">Half of a surrogate pair stands alone, as <c>\ud800</c>.</exception>
    private static ParseLine ReadFields(JsonElement root) => new(
        Required(root, "id"),
        Required(root, "mentor"),
        ReadNow(Required(root, "now")),
        ReadList(root),
        ReadNode(root),
        root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : throw Missing("text"));

    private static string Required(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!
            : throw Missing(name);

    private static DateTime ReadNow(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var now)
            && now.Year is >= FirstYear and <= LastYear
            ? now
            : throw new FormatException("\"now\" is not a local time in the form yyyy-MM-ddTHH:mm of the years 2000 to 2199.");

    private static IReadOnlyList<StudentId>? ReadList(JsonElement root)
    {
        if (!root.TryGetProperty("list", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString()))
            ? [.. list.EnumerateArray().Select(item => new StudentId(item.GetString()!))]
            : throw new FormatException("\"list\" is not a list of student ids.");
    }

    private static EntryKind? ReadNode(JsonElement root)
    {
        if (!root.TryGetProperty("node", out var node) || node.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return node.ValueKind == JsonValueKind.String && WireNames.TryParse(node.GetString()!, out EntryKind kind)
            ? kind
            : throw new FormatException("\"node\" is not talk, visit or growth_message.");
    }

    private static FormatException Missing(string name) => new($"\"{name}\" is missing.");
}
