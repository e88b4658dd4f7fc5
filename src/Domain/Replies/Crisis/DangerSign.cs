namespace Tutorship.Domain.Replies;

/// <summary>One place in a message that speaks of danger.</summary>
/// <param name="Start">In the text without spaces.</param>
/// <param name="End">Exclusive.</param>
internal sealed record DangerSign(int Start, int End, DangerKinds Kind, DangerTier Tier)
{
    /// <summary>Found by its weight, and its place is that of the message with its spaces.</summary>
    public bool IsWeighed { get; init; }
}
