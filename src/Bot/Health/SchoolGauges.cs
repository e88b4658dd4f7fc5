using System.Diagnostics.Metrics;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Scheduler.Jobs;

namespace Tutorship.Bot.Health;

/// <summary>
/// Publishes the schools' figures. They are read every ten seconds and not when asked for: a database that is away must not hang
/// <c>/metrics</c>, which then simply says nothing of them.
/// </summary>
public sealed partial class SchoolGauges : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly SchoolApps apps;
    private readonly SchoolReading reading;
    private readonly TimeProvider time;
    private readonly ILogger<SchoolGauges> log;
    private volatile IReadOnlyList<SchoolState> states = [];
    private bool failed;

    public SchoolGauges(
        SchoolApps apps, SchoolReading reading, ClockCheck clock, TimeProvider time, IMeterFactory meters, ILogger<SchoolGauges> log)
    {
        (this.apps, this.reading, this.time, this.log) = (apps, reading, time, log);
        var meter = meters.Create(CallbackMetrics.MeterName);
        meter.CreateObservableGauge("tutorship.outbox.lag", () => Each(state => state.OutboxLag.TotalSeconds), "s");
        meter.CreateObservableGauge("tutorship.outbox.rows", () => Each("state", state => state.OutboxRows));
        meter.CreateObservableGauge("tutorship.reminders.suppressed", () => Each("reason", state => state.Suppressed));
        meter.CreateObservableGauge("tutorship.budget.left", () => Each("limit", state => state.BudgetsLeft));
        meter.CreateObservableGauge("tutorship.clock.off", () => clock.Off is { } off ? [new(off.TotalSeconds)] : Array.Empty<Measurement<double>>(), "s");
    }

    /// <summary>Reads once more, now.</summary>
    public async Task ReadAsync(CancellationToken cancel)
    {
        try
        {
            List<SchoolState> read = [];
            foreach (var app in apps.All)
            {
                read.Add(await reading.OfAsync(app, cancel));
            }

            (states, failed) = (read, false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            states = [];
            LogFailed(fault.GetType().Name, failed ? LogLevel.Debug : LogLevel.Warning);
            failed = true;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await ReadAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private IEnumerable<Measurement<double>> Each(Func<SchoolState, double> figure) =>
        states.Select(state => new Measurement<double>(figure(state), new KeyValuePair<string, object?>("school", state.SchoolId)));

    private IEnumerable<Measurement<T>> Each<T>(string label, Func<SchoolState, IReadOnlyDictionary<string, T>> figures)
        where T : struct =>
        from state in states
        from figure in figures(state)
        select new Measurement<T>(figure.Value, new("school", state.SchoolId), new(label, figure.Key));

    [LoggerMessage(Message = "The schools' figures for /metrics could not be read ({Fault})")]
    private partial void LogFailed(string fault, LogLevel level);
}
