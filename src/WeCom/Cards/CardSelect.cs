using System.Text.Json.Nodes;

namespace Tutorship.WeCom.Cards;

/// <summary>A drop-down with one choice; the ticked option, if any, is chosen already.</summary>
public sealed record CardSelect(string QuestionKey, string Title, IReadOnlyList<CardOption> Options)
{
    public string QuestionKey { get; } = CardChecks.Key(QuestionKey, CardLimits.KeyBytes);

    public IReadOnlyList<CardOption> Options { get; } = CardChecks.List(Options, CardLimits.SelectOptions, option => option.Id);

    internal JsonObject ToJson(bool isDisabled)
    {
        var json = new JsonObject
        {
            ["question_key"] = QuestionKey,
            ["title"] = Title,
            ["option_list"] = new JsonArray([.. Options.Select(option => option.ToChoice())]),
        };
        if (Options.FirstOrDefault(option => option.IsTicked) is { } chosen)
        {
            json["selected_id"] = chosen.Id;
        }

        if (isDisabled)
        {
            json["disable"] = true;
        }

        return json;
    }
}
