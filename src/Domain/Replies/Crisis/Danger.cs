namespace Tutorship.Domain.Replies;

/// <summary>
/// What a message says of danger to a child: self-harm, suicide, abuse, violence. It says where words point, and judges nobody.
/// </summary>
public sealed record Danger(DangerTier Tier, DangerKinds Kinds)
{
    public static Danger None { get; } = new(DangerTier.None, DangerKinds.None);

    /// <summary>Whom the words are clearly about; of the whole school, not of the caseload alone.</summary>
    public IReadOnlyList<StudentId> Students { get; init; } = [];

    /// <summary>Where several students are named and the words could be about any of them.</summary>
    public IReadOnlyList<StudentId> Candidates { get; init; } = [];
}

public enum DangerTier
{
    None,

    /// <summary>Euphemisms, what is denied, feared, long ago or told of somebody else: the sender decides.</summary>
    Likely,

    /// <summary>No reader would take it for anything else: nobody waits for the sender's word.</summary>
    Unmistakable,
}

[Flags]
public enum DangerKinds
{
    None = 0,

    SelfHarm = 1,

    /// <summary>By the family, by grown-ups, or by whom the message does not say: there is a duty to report.</summary>
    Abuse = 2,

    /// <summary>By other students.</summary>
    Bullying = 4,
}
