using System.Text.Json.Nodes;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Cards;

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
