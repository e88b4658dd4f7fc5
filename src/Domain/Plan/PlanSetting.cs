namespace Tutorship.Domain;

/// <summary>One setting of a plan, known by the name a school writes.</summary>
public abstract class PlanSetting(string name)
{
    /// <summary>As in <c>plan.json</c>: snake_case.</summary>
    public string Name { get; } = name;

    /// <summary>What is accepted, in signs: <c>1..200</c>, <c>HH:mm</c>, <c>a;b</c>, or the longest text.</summary>
    public abstract string Expected { get; }

    /// <summary>The plan's value in the form in which it is written in a sheet.</summary>
    public abstract string Show(Plan plan);

    /// <summary>The plan with the value set, or why the value is refused.</summary>
    internal abstract (Plan Plan, PlanFaultReason? Refusal) Set(Plan plan, PlanValue value);
}
