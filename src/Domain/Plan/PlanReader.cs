using System.Text.Json;

namespace Tutorship.Domain;

/// <summary>Reads a school's plan; what it does not name keeps its default. All faults are reported at once.</summary>
public static class PlanReader
{
    private static readonly JsonDocumentOptions Forgiving =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the text of <c>plan.json</c>.</summary>
    public static PlanReading Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Forgiving);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement.EnumerateObject().Select(property => (property.Name, PlanValue.Of(property.Value))))
                : NotAnObject();
        }
        catch (JsonException)
        {
            return NotAnObject();
        }
    }

    /// <summary>Reads the rows of a sheet of names and values.</summary>
    public static PlanReading Read(IEnumerable<KeyValuePair<string, string>> settings) =>
        Read(settings.Select(setting => (setting.Key, new PlanValue(setting.Value.Trim(), null))));

    private static PlanReading Read(IEnumerable<(string Name, PlanValue Value)> settings)
    {
        var plan = new Plan();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<PlanFault> faults = [];
        foreach (var (written, value) in settings)
        {
            var name = written.Trim();
            var setting = PlanSettings.Find(name);
            (plan, var refusal) = (setting, seen.Add(name)) switch
            {
                (null, _) => (plan, PlanFaultReason.UnknownName),
                (_, false) => (plan, PlanFaultReason.Twice),
                _ => setting.Set(plan, value),
            };

            if (refusal is { } reason)
            {
                faults.Add(new PlanFault(name, reason, setting?.Expected ?? ""));
            }
        }

        faults.AddRange(PlanContradictions.Of(plan));
        return faults.Count == 0 ? new PlanReading.Good(plan) : new PlanReading.Faulty(faults);
    }

    private static PlanReading.Faulty NotAnObject() => new([new PlanFault("", PlanFaultReason.NotAnObject, "{}")]);
}
