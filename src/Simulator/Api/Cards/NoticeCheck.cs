using System.Text.Json;

namespace Tutorship.Simulator.Api.Cards;

/// <summary>text_notice and news_notice: they lead somewhere and ask nothing.</summary>
internal static class NoticeCheck
{
    private const int MostVertical = 4;

    public static ApiError? OfText(JsonElement card) =>
        card.Text("sub_title_text").Length == 0 && CardParts.MainTitle(card) is { } fault ? fault : Action(card);

    public static ApiError? OfNews(JsonElement card) =>
        Picture(card)
        ?? Vertical(card.Items("vertical_content_list"))
        ?? Action(card);

    private static ApiError? Picture(JsonElement card) =>
        card.Object("image_text_area") is { } area
            ? area.Text("image_url").Length == 0 ? ApiError.Card(42044, "image_text_area.image_url") : null
            : card.Object("card_image")?.Text("url") is { Length: > 0 } ? null : ApiError.Card(42044, "card_image.url");

    private static ApiError? Vertical(IReadOnlyList<JsonElement> rows) =>
        rows.Count > MostVertical ? ApiError.Card(42036, "vertical_content_list")
        : rows.Any(row => row.Text("title").Length == 0) ? ApiError.Card(42033, "vertical_content_list.title")
        : null;

    private static ApiError? Action(JsonElement card) =>
        card.Object("card_action") is { } action
            ? CardParts.Target(action, "card_action", isRequired: true)
            : ApiError.Card(42045, "card_action");
}
