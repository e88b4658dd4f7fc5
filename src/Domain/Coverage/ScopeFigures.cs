namespace Tutorship.Domain;

/// <summary>A requirement within a grade, a class, or among a mentor's students; somebody is eligible.</summary>
public sealed record ScopeFigures(string Scope, int Eligible, int Done)
{
    public Share Share => new(Done, Eligible);
}
