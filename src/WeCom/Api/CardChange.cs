using Tutorship.WeCom.Cards;

namespace Tutorship.WeCom.Api;

/// <summary>How a card is changed (doc 94888).</summary>
public abstract record CardChange
{
    private CardChange()
    {
    }

    /// <summary>Greys its buttons under another label.</summary>
    public sealed record Label(string ReplaceName) : CardChange;

    /// <summary>Puts another card in its place, of any type.</summary>
    public sealed record Replacement(TemplateCard Card) : CardChange;
}
