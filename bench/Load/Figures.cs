using System.Diagnostics;
using System.Globalization;

namespace Tutorship.Load;

/// <summary>What one workload came to.</summary>
internal sealed record Figures(string Server, string Workload, int Failed, TimeSpan Took, IReadOnlyList<long> SortedTicks)
{
    public double PerSecond => SortedTicks.Count / Took.TotalSeconds;

    public static string Header =>
        """
        | server | workload | requests | failed | requests/s | p50 ms | p99 ms | max ms |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Server} | {Workload} | {SortedTicks.Count} | {Failed} | {PerSecond:F0} | {Percentile(0.5):F1} | {Percentile(0.99):F1} | {Percentile(1):F1} |");

    private double Percentile(double share) =>
        SortedTicks.Count == 0
            ? 0
            : SortedTicks[Math.Min(SortedTicks.Count - 1, (int)(SortedTicks.Count * share))] * 1000.0 / Stopwatch.Frequency;
}
