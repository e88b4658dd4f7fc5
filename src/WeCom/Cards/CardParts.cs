using System.Text.Json.Nodes;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Cards;

/// <param name="Style">1 blue, 2 light blue, 3 red, 4 grey.</param>
public sealed record CardButton(string Key, string Text, int Style = 1)
{
    public string Key { get; } = CardChecks.Key(Key, CardLimits.KeyBytes);

    public string Text { get; } = CardChecks.Label(Text);

    internal JsonObject ToJson() => new()
    {
        ["text"] = Shortened.To(Text, CardLimits.Button),
        ["style"] = Style,
        ["key"] = Key,
    };
}

/// <summary>The button that sends a vote or a selection.</summary>
public sealed record SubmitButton(string Key, string Text)
{
    public string Key { get; } = CardChecks.Key(Key, CardLimits.KeyBytes);

    public string Text { get; } = CardChecks.Label(Text);

    internal JsonObject ToJson() => new() { ["text"] = Shortened.To(Text, CardLimits.Button), ["key"] = Key };
}

/// <summary>An option to tick or choose.</summary>
public sealed record CardOption(string Id, string Text, bool IsTicked = false)
{
    public string Id { get; } = CardChecks.Key(Id, CardLimits.OptionIdBytes);

    public string Text { get; } = CardChecks.Label(Text);

    internal JsonObject ToTick() => new()
    {
        ["id"] = Id,
        ["text"] = Shortened.To(Text, CardLimits.VoteOption),
        ["is_checked"] = IsTicked,
    };

    internal JsonObject ToChoice() => new() { ["id"] = Id, ["text"] = Shortened.To(Text, CardLimits.SelectOption) };
}

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
