namespace Tutorship.Domain;

/// <summary>Words for people, up to a number of characters.</summary>
internal sealed class TextSetting(string name, int longest, Func<Plan, string> get, Func<Plan, string, Plan> set)
    : PlanSetting(name)
{
    public override string Expected => $"0..{longest}";

    public override string Show(Plan plan) => get(plan);

    internal override (Plan Plan, PlanFaultReason? Refusal) Set(Plan plan, PlanValue value) => value.Text switch
    {
        null => (plan, PlanFaultReason.WrongType),
        { } text when text.Length > longest => (plan, PlanFaultReason.OutOfRange),
        { } text => (set(plan, text.Trim()), null),
    };
}
