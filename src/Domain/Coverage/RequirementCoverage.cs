namespace Tutorship.Domain;

/// <summary>覆盖: how far a requirement has got on a day. Scopes are in ordinal order.</summary>
public sealed record RequirementCoverage(Requirement Requirement, int Eligible, int Done, int Late, int Open, int Missed)
{
    public IReadOnlyList<ScopeFigures> ByGrade { get; init; } = [];

    public IReadOnlyList<ScopeFigures> ByClass { get; init; } = [];

    /// <summary>By accountable mentor.</summary>
    public IReadOnlyList<ScopeFigures> ByMentor { get; init; } = [];

    public Share Share => new(Done, Eligible);
}
