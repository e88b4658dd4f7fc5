using System.Globalization;

namespace Tutorship.Domain;

/// <summary>A whole number, both ends of its range inclusive.</summary>
internal sealed class NumberSetting(string name, int least, int most, Func<Plan, int> get, Func<Plan, int, Plan> set)
    : PlanSetting(name)
{
    public override string Expected => $"{least}..{most}";

    public override string Show(Plan plan) => get(plan).ToString(CultureInfo.InvariantCulture);

    internal override (Plan Plan, PlanFaultReason? Refusal) Set(Plan plan, PlanValue value)
    {
        if (!int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (plan, PlanFaultReason.WrongType);
        }

        return number < least || number > most ? (plan, PlanFaultReason.OutOfRange) : (set(plan, number), null);
    }
}
