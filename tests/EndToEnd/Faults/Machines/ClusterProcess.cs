using Tutorship.EndToEnd.Processes;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>One process of the cluster; killed, another takes its place at the same address.</summary>
public sealed class ClusterProcess(string role, Uri address, TutorshipProcess process) : IAsyncDisposable
{
    public string Role => role;

    public Uri Address => address;

    public TutorshipProcess Process => process;

    public Task<int> IdAsync() => process.IdAsync();

    public Task AnswersAsync() => process.AnswersAsync(new Uri(address, "/health/live"));

    public Task BecomesReadyAsync() => process.AnswersAsync(new Uri(address, "/health/ready"));

    public Task KillAsync() => process.KillAsync();

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
