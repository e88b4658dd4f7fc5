namespace Tutorship.Domain.Replies;

/// <summary>A stretch of the plain text with what it can be. The end is exclusive; places are those of the whole message.</summary>
internal sealed record Token(int Start, int End, string Text, Sense Sense)
{
    public Strategy Strategies { get; init; }

    public ContactMode Mode { get; init; }

    public Companions Companions { get; init; }

    public Naming? Naming { get; init; }

    public SpokenDay? Day { get; init; }

    public ListPlaces? Places { get; init; }

    /// <summary>Whom 其他人 stands for.</summary>
    public IReadOnlyList<StudentId>? Group { get; init; }

    public bool Is(Sense sense) => (Sense & sense) != 0;
}
