using System.Diagnostics.Metrics;

namespace Tutorship.Storage;

/// <summary>What became of the rows, for <c>/metrics</c>: labels hold the school, kinds and codes, never a person.</summary>
internal sealed class OutboxCounts(IMeterFactory? meters)
{
    private readonly Counter<long>? sends = meters?.Create(StorageMetrics.MeterName).CreateCounter<long>("tutorship.outbox.sends");

    /// <summary>Passes on whether the mark held; only one that did is counted.</summary>
    public async Task<bool> CountAsync(
        IReadOnlyList<OutboxRow> rows, string result, Task<bool> marking, string? reason = null, int? code = null)
    {
        var held = await marking;
        if (held && rows.Count > 0)
        {
            sends?.Add(
                rows.Count,
                new("school", rows[0].SchoolId),
                new("result", result),
                new("reason", reason ?? ""),
                new("code", code ?? 0));
        }

        return held;
    }
}

public static class StorageMetrics
{
    public const string MeterName = "Tutorship.Storage";
}
