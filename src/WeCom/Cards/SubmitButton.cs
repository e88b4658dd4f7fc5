using System.Text.Json.Nodes;
using Tutorship.WeCom.Messages;

namespace Tutorship.WeCom.Cards;

/// <summary>The button that sends a vote or a selection.</summary>
public sealed record SubmitButton(string Key, string Text)
{
    public string Key { get; } = CardChecks.Key(Key, CardLimits.KeyBytes);

    public string Text { get; } = CardChecks.Label(Text);

    internal JsonObject ToJson() => new() { ["text"] = Shortened.To(Text, CardLimits.Button), ["key"] = Key };
}
