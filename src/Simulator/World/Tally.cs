namespace Tutorship.Simulator.World;

/// <summary>The running numbers behind <see cref="SimulatorCounters"/>.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> calls = [];

    public int TokenFetches { get; set; }

    public int Deliveries { get; set; }

    public int Drops { get; set; }

    public int Refusals { get; set; }

    public int Duplicates { get; set; }

    public int Callbacks { get; set; }

    public int CallbackRetries { get; set; }

    public void Call(string api) => calls[api] = calls.GetValueOrDefault(api) + 1;

    public SimulatorCounters Snapshot() =>
        new(new Dictionary<string, int>(calls), TokenFetches, Deliveries, Drops, Refusals, Duplicates, Callbacks, CallbackRetries);
}
