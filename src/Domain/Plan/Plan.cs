namespace Tutorship.Domain;

/// <summary>方案 (一校一策): the school's own numbers. Each default stands beside its setting.</summary>
public sealed record Plan
{
    /// <summary>1:15 in principle (芜教基〔2022〕68号): above it is warned, not blocked.</summary>
    public int MaxStudentsPerMentor { get; init; } = 15;

    /// <summary>An exam counts when its name contains one of these.</summary>
    public IReadOnlyList<string> ImportantExams { get; init; } = ["期中", "期末"];
}
