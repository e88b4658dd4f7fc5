namespace Tutorship.Simulator.World;

/// <summary>What has happened since the start; a snapshot.</summary>
/// <param name="CallsByApi">By name without <c>cgi-bin/</c>, such as <c>message/send</c>; refused calls count too.</param>
/// <param name="Deliveries">Messages that reached a phone, one per receiver.</param>
/// <param name="Drops">Messages swallowed by the limits per member.</param>
/// <param name="Refusals">Calls answered with 45009 because a limit was reached, not because a fault was switched on.</param>
/// <param name="Duplicates">Requests that the duplicate check held back.</param>
/// <param name="Callbacks">Posts to the callback, retries included.</param>
public sealed record SimulatorCounters(
    IReadOnlyDictionary<string, int> CallsByApi,
    int TokenFetches,
    int Deliveries,
    int Drops,
    int Refusals,
    int Duplicates,
    int Callbacks,
    int CallbackRetries)
{
    public override string ToString() =>
        $"{Deliveries} delivered, {Drops} swallowed, {Refusals} refused, {Duplicates} held back as repetitions";

    public int Calls(string api) => CallsByApi.GetValueOrDefault(api);
}
