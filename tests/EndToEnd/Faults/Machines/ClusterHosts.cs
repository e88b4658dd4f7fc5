using Tutorship.EndToEnd.Processes;
using Tutorship.Storage;
using Tutorship.WeCom.Api;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>Schedulers inside the tests. Time passes for them, and for everybody, as fast as there is something to do.</summary>
public sealed class ClusterHosts(Cluster cluster) : IAsyncDisposable
{
    private readonly List<ClusterHost> hosts = [];

    public IReadOnlyList<WeComClient> Clients => [.. hosts.Select(host => host.Client)];

    public async Task StartAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            hosts.Add(await ClusterHost.StartAsync(cluster.Settings()));
        }
    }

    /// <summary>As soon as all that is due was tried.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        await Patience.UntilAsync(WaitingAsync, waiting => waiting.All(IsLater), 120, "everything due tried");
        MoveTo(cluster.Clock.GetUtcNow() + time);
    }

    /// <summary>To the next row's time, where everything that is due was tried already.</summary>
    public async Task PassToNextAsync()
    {
        if (await WaitingAsync() is { Count: > 0 } waiting && waiting.All(IsLater))
        {
            MoveTo(waiting.Min(row => row.DueAt).AddSeconds(1));
        }
    }

    /// <summary>From one attempt to the next.</summary>
    public async Task PassUntilAsync(DateTimeOffset moment)
    {
        while (cluster.Clock.GetUtcNow() < moment)
        {
            await PassAsync(TimeSpan.Zero);
            var next = (await WaitingAsync()).Select(row => row.DueAt).Append(moment).Min();
            MoveTo(next.AddSeconds(1));
        }
    }

    public void MoveTo(DateTimeOffset moment)
    {
        cluster.Clock.MoveTo(moment);
        hosts.ForEach(host => host.MoveTo(moment));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    private bool IsLater(OutboxRow row) => row.State == OutboxState.Pending && row.DueAt > cluster.Clock.GetUtcNow();

    private Task<IReadOnlyList<OutboxRow>> WaitingAsync() =>
        cluster.Storage.RowsAsync(rows => rows.Where(row => row.State == OutboxState.Pending || row.State == OutboxState.Claimed));
}
