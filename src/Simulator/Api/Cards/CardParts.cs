using System.Text;
using System.Text.Json;

namespace Tutorship.Simulator.Api.Cards;

/// <summary>Parts that several card types have.</summary>
internal static class CardParts
{
    public const int KeyBytes = 1024;
    public const int IdBytes = 128;
    private const int MostHorizontal = 6;
    private const int MostJumps = 3;
    private const int MostMenuEntries = 3;

    public static ApiError? MainTitle(JsonElement card) =>
        card.Object("main_title")?.Text("title") is { Length: > 0 } ? null : ApiError.Card(42033, "main_title.title");

    public static ApiError? Horizontal(JsonElement card)
    {
        var rows = card.Items("horizontal_content_list");
        return rows.Count > MostHorizontal
            ? ApiError.Card(42035, "horizontal_content_list")
            : rows.Select(HorizontalRow).FirstOrDefault(fault => fault is not null);
    }

    private static ApiError? HorizontalRow(JsonElement row) => row.Number("type") switch
    {
        _ when row.Text("keyname").Length == 0 => ApiError.Card(42027, "horizontal_content_list.keyname"),
        1 when row.Text("url").Length == 0 => ApiError.Card(42028, "horizontal_content_list.url"),
        2 when row.Text("media_id").Length == 0 => ApiError.Card(42029, "horizontal_content_list.media_id"),
        3 when row.Text("userid").Length == 0 => ApiError.Card(42050, "horizontal_content_list.userid"),
        _ => null,
    };

    public static ApiError? Jumps(JsonElement card)
    {
        var jumps = card.Items("jump_list");
        return jumps.Count > MostJumps
            ? ApiError.Card(42042, "jump_list")
            : jumps.Select(Jump).FirstOrDefault(fault => fault is not null);
    }

    private static ApiError? Jump(JsonElement jump) => Target(jump, "jump_list", isRequired: false);

    /// <summary>Type 1 leads to an address, type 2 into a mini program.</summary>
    public static ApiError? Target(JsonElement part, string field, bool isRequired) => part.Number("type") switch
    {
        1 when part.Text("url").Length == 0 => ApiError.Card(42028, $"{field}.url"),
        2 when part.Text("appid").Length == 0 => ApiError.Card(42030, $"{field}.appid"),
        1 or 2 => null,
        _ => isRequired ? ApiError.Card(42045, field) : null,
    };

    public static ApiError? Menu(JsonElement card)
    {
        if (card.Object("action_menu") is not { } menu)
        {
            return null;
        }

        var keys = menu.Items("action_list").Select(entry => entry.Text("key")).ToList();
        return keys.Count is 0 or > MostMenuEntries || keys.Any(key => !IsWithin(key, KeyBytes)) || HasTwins(keys)
            ? ApiError.Card(42051, "action_menu")
            : null;
    }

    /// <summary>Neither empty nor over the limit of bytes.</summary>
    public static bool IsWithin(string value, int bytes) => value.Length > 0 && Encoding.UTF8.GetByteCount(value) <= bytes;

    public static bool HasTwins(IReadOnlyCollection<string> values) => values.Distinct(StringComparer.Ordinal).Count() < values.Count;
}
