namespace Tutorship.Domain;

/// <summary>What came of reading a plan: the plan, or everything that is wrong with it at once.</summary>
public abstract record PlanReading
{
    private PlanReading()
    {
    }

    public sealed record Good(Plan Plan) : PlanReading;

    /// <summary>Never empty.</summary>
    public sealed record Faulty(IReadOnlyList<PlanFault> Faults) : PlanReading;
}
