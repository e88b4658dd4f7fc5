using System.Text.Json;

namespace Tutorship.Simulator.Api.Cards;

/// <summary>button_interaction: one to six buttons, and at most one drop-down.</summary>
internal static class ButtonCheck
{
    private const int MostButtons = 6;
    private const int MostOptions = 10;

    public static ApiError? Of(JsonElement card)
    {
        var buttons = card.Items("button_list");
        if (buttons.Count is 0 or > MostButtons)
        {
            return ApiError.Parameter("template_card.button_list");
        }

        var callbacks = buttons.Where(button => button.Number("type") is not 1).Select(button => button.Text("key")).ToList();
        return buttons.Select(Button).FirstOrDefault(fault => fault is not null)
            ?? (CardParts.HasTwins(callbacks) ? ApiError.Card(42039, "button_list.key") : null)
            ?? (card.Object("button_selection") is { } selection ? ChoiceCheck.Question(selection, MostOptions) : null);
    }

    private static ApiError? Button(JsonElement button) => button.Number("type") switch
    {
        _ when button.Text("text").Length == 0 => ApiError.Card(42038, "button_list.text"),
        1 => button.Text("url").Length == 0 ? ApiError.Card(42028, "button_list.url") : null,
        _ => CardParts.IsWithin(button.Text("key"), CardParts.KeyBytes) ? null : ApiError.Card(42039, "button_list.key"),
    };
}
