namespace Tutorship.Simulator;

/// <summary>The corporation that is played: one app, its secrets, and the people who have it on their phones.</summary>
public sealed class SimulatorOptions
{
    public required string CorpId { get; init; }

    public required int AgentId { get; init; }

    public required string Secret { get; init; }

    /// <summary>Signs callbacks.</summary>
    public required string Token { get; init; }

    /// <summary>43 letters and digits; encrypts callbacks.</summary>
    public required string EncodingAesKey { get; init; }

    /// <summary>
    /// Where callbacks go: an absolute address, or a path on this server (<c>/wecom/demo</c>). Without one the app has no
    /// callback and may not send cards that answer (43012).
    /// </summary>
    public Uri? CallbackUrl { get; init; }

    public required string SchoolName { get; init; }

    /// <summary>In the order of the page: the first four get a phone each until somebody picks others.</summary>
    public required IReadOnlyList<SimulatorMember> Members { get; init; }

    public SimulatorLimits Limits { get; init; } = new();
}
