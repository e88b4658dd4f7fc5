using System.Text.Json;
using Tutorship.Simulator.Api;
using Tutorship.Simulator.Api.Cards;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Callbacks;

/// <summary>Whether a phone lets its owner press this button with these ticks.</summary>
internal static class PressableCard
{
    public static string TypeOf(PhoneMessage message) => message.Content?.Text("card_type") ?? "";

    /// <returns>Null when it cannot be pressed.</returns>
    public static Press? Find(PhoneMessage message, CardClick click)
    {
        if (message is not { Kind: TemplateCardCheck.Kind, Fate: Fate.Delivered, Content: { } card })
        {
            return null;
        }

        var entry = (card.Object("action_menu")?.Items("action_list") ?? [])
            .FirstOrDefault(item => item.Text("key") == click.Key);
        if (entry.ValueKind == JsonValueKind.Object)
        {
            return new Press(entry.Text("text"), FromMenu: true);
        }

        return message.ReplacedButton is null && HoldsOptions(card, click) && Button(card, click) is { } label
            ? new Press(label, FromMenu: false)
            : null;
    }

    private static string? Button(JsonElement card, CardClick click)
    {
        if (card.Object("submit_button") is { } submit)
        {
            return submit.Text("key") == click.Key && click.Selected.Values.Any(options => options.Count > 0) ? submit.Text("text") : null;
        }

        var button = card.Items("button_list").FirstOrDefault(item => item.Number("type") is not 1 && item.Text("key") == click.Key);
        return button.ValueKind == JsonValueKind.Object ? button.Text("text") : null;
    }

    private static bool HoldsOptions(JsonElement card, CardClick click) =>
        click.Selected.All(answer => Question(card, answer.Key) is { } question && MayPick(question, answer.Value));

    private static JsonElement? Question(JsonElement card, string key)
    {
        var questions = new[] { card.Object("checkbox"), card.Object("button_selection") }
            .OfType<JsonElement>()
            .Concat(card.Items("select_list"));
        return questions.Select(question => (JsonElement?)question).FirstOrDefault(question => question!.Value.Text("question_key") == key);
    }

    /// <summary>Only a vote card of mode 1 takes more than one.</summary>
    private static bool MayPick(JsonElement question, IReadOnlyList<string> options) =>
        (options.Count <= 1 || question.Number("mode") == 1)
        && options.All(option => question.Items("option_list").Any(known => known.Text("id") == option));
}

/// <summary>What was pressed: a button, or an entry of the menu in the card's corner, which has an event of its own.</summary>
internal sealed record Press(string Label, bool FromMenu);
