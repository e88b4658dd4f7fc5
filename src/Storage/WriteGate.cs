namespace Tutorship.Storage;

/// <summary>
/// The turn to write, one at a time in this process. SQLite takes one writer; queueing here costs microseconds where
/// its own busy retries cost milliseconds. Other processes are still kept out by SQLite itself.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    /// <summary>Far above any transaction of ours: whoever waits longer waits for themselves.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim turn = new(1, 1);

    public void Enter()
    {
        if (!turn.Wait(Patience))
        {
            throw Stuck();
        }
    }

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (!await turn.WaitAsync(Patience, cancellationToken))
        {
            throw Stuck();
        }
    }

    public void Leave() => turn.Release();

    public void Dispose() => turn.Dispose();

    private static TimeoutException Stuck() => new("Another transaction of this process has held the database for too long.");
}
