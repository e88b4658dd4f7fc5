using System.Globalization;

namespace Tutorship.Domain;

/// <summary>A time of the day, to the minute.</summary>
internal sealed class TimeSetting(string name, Func<Plan, TimeOnly> get, Func<Plan, TimeOnly, Plan> set) : PlanSetting(name)
{
    private static readonly string[] Forms = ["HH:mm", "H:mm"];

    public override string Expected => "HH:mm";

    public override string Show(Plan plan) => get(plan).ToString("HH:mm", CultureInfo.InvariantCulture);

    internal override (Plan Plan, PlanFaultReason? Refusal) Set(Plan plan, PlanValue value) =>
        TimeOnly.TryParseExact(value.Text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? (set(plan, time), null)
            : (plan, PlanFaultReason.WrongType);
}
