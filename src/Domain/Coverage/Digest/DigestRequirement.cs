namespace Tutorship.Domain;

/// <summary>A requirement in the digest: how far it has got, and how far it had got a week before.</summary>
/// <param name="Before">Without figure where the requirement had not opened.</param>
public sealed record DigestRequirement(Requirement Requirement, Share Share, Share Before, int Open, int Missed)
{
    /// <summary>In points, signed.</summary>
    public string Change => Share.ChangeSince(Before);
}
