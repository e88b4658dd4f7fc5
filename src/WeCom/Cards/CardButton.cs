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
