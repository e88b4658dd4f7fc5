using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;

namespace Tutorship.EndToEnd.Faults.Load;

/// <summary>Replies coming in and messages going out, for as long as a test lets them.</summary>
public sealed class Traffic : IAsyncDisposable
{
    private const int MentorsAtOnce = 4;

    private readonly CancellationTokenSource stop = new();
    private readonly Cluster cluster;
    private readonly Task running;

    private Traffic(Cluster cluster, ReplyLoad replies, NoticeLoad notices, TimeSpan betweenNotices)
    {
        this.cluster = cluster;
        Replies = replies;
        running = Task.WhenAll(replies.RunAsync(MentorsAtOnce, stop.Token), notices.RunAsync(betweenNotices, stop.Token));
    }

    public ReplyLoad Replies { get; }

    /// <param name="cluster">Whose.</param>
    /// <param name="betweenNotices">Seconds; at 0.18 everybody's share of a minute is nearly used.</param>
    public static async Task<Traffic> BeginAsync(Cluster cluster, double betweenNotices = 0.18) =>
        new(cluster, await ReplyLoad.PrepareAsync(cluster), await NoticeLoad.PrepareAsync(cluster), TimeSpan.FromSeconds(betweenNotices));

    /// <summary>Waits for so many more acknowledgements.</summary>
    public Task HearAsync(int more) => AdvanceAsync(() => Replies.Acknowledged, more, "acknowledged replies");

    /// <summary>Waits for so many more messages on the phones.</summary>
    public Task ArriveAsync(int more) => AdvanceAsync(() => cluster.WeCom.World.Counters.Deliveries, more, "messages on the phones");

    /// <summary>Waits for so many more of either.</summary>
    public Task MoveOnAsync(int more) => AdvanceAsync(() => Replies.Acknowledged + cluster.WeCom.World.Counters.Deliveries, more, "traffic");

    public async Task EndAsync()
    {
        await stop.CancelAsync();
        await running;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        stop.Dispose();
    }

    private static Task AdvanceAsync(Func<int> count, int more, string what)
    {
        var enough = count() + more;
        return Patience.UntilAsync(() => Task.FromResult(count()), now => now >= enough, 90, what);
    }
}
