namespace Tutorship.Domain.Replies;

/// <summary>One place in a message that speaks of danger.</summary>
/// <param name="Start">In the text without spaces.</param>
/// <param name="End">Exclusive.</param>
internal sealed record DangerSign(int Start, int End, DangerKinds Kind, DangerTier Tier);
