using System.Text.RegularExpressions;

namespace Tutorship.Domain.Replies;

/// <summary>Phrases of the table that share what they mean and what they need.</summary>
/// <param name="IsOnlyInEarnest">Laughter anywhere in the message takes them back.</param>
/// <param name="Needed">Must stand in the sentence.</param>
/// <param name="Harmless">Must not stand in the clause.</param>
internal sealed record DangerRule(
    Regex Phrases, DangerKinds Kind, DangerTier Tier, bool IsOnlyInEarnest, Regex? Needed, Regex? Harmless)
{
    public bool Fits(string sentence, string clause) => Needed?.IsMatch(sentence) != false && Harmless?.IsMatch(clause) != true;
}
