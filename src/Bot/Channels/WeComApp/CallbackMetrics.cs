using System.Diagnostics.Metrics;

namespace Tutorship.Bot.Channels.WeComApp;

/// <summary>Counts of callbacks; labels hold kinds only, never a person.</summary>
public sealed class CallbackMetrics(IMeterFactory meters)
{
    public const string MeterName = "Tutorship";

    private readonly Meter meter = meters.Create(MeterName);

    private Counter<long>? received;
    private Counter<long>? refused;
    private Counter<long>? failed;
    private Histogram<double>? duration;

    public void Received() => (received ??= meter.CreateCounter<long>("tutorship.callbacks.received")).Add(1);

    public void Refused(CallbackRefusal refusal) =>
        (refused ??= meter.CreateCounter<long>("tutorship.callbacks.refused")).Add(1, new KeyValuePair<string, object?>("reason", refusal.ToString()));

    public void Failed() => (failed ??= meter.CreateCounter<long>("tutorship.callbacks.failed")).Add(1);

    public void Answered(TimeSpan elapsed) =>
        (duration ??= meter.CreateHistogram<double>("tutorship.callbacks.duration", "ms")).Record(elapsed.TotalMilliseconds);
}

/// <summary>Why a callback was refused.</summary>
public enum CallbackRefusal
{
    UnknownSchool,
    Oversized,
    Malformed,
    Stale,
    Forged,
}
