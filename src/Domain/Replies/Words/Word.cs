namespace Tutorship.Domain.Replies;

/// <summary>A word of the grammar, with everything it says.</summary>
internal sealed record Word(string Text, Sense Sense)
{
    public Strategy Strategies { get; init; }

    public ContactMode Mode { get; init; }

    public Companions Companions { get; init; }

    /// <summary>The same word in two tables says both.</summary>
    public Word And(Word other) => this with
    {
        Sense = Sense | other.Sense,
        Strategies = Strategies | other.Strategies,
        Mode = Mode == ContactMode.Unspecified ? other.Mode : Mode,
        Companions = Companions | other.Companions,
    };
}
