namespace Tutorship.Domain;

/// <summary>A list of words: an array in JSON, separated by ';' in a sheet. No word is empty; the list may be.</summary>
internal sealed class WordsSetting(
    string name, Func<Plan, IReadOnlyList<string>> get, Func<Plan, IReadOnlyList<string>, Plan> set) : PlanSetting(name)
{
    public override string Expected => "a;b";

    public override string Show(Plan plan) => string.Join(';', get(plan));

    internal override (Plan Plan, PlanFaultReason? Refusal) Set(Plan plan, PlanValue value)
    {
        var words = value.Words ?? value.Text?.Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (words is null)
        {
            return (plan, PlanFaultReason.WrongType);
        }

        return words.Any(string.IsNullOrWhiteSpace)
            ? (plan, PlanFaultReason.OutOfRange)
            : (set(plan, [.. words.Select(word => word.Trim())]), null);
    }
}
