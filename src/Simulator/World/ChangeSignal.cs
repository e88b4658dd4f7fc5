namespace Tutorship.Simulator.World;

/// <summary>A version that grows with every change, and a way to wait for the next.</summary>
internal sealed class ChangeSignal
{
    private readonly Lock sync = new();
    private TaskCompletionSource next = Fresh();

    public long Version { get; private set; }

    public void Raise()
    {
        TaskCompletionSource waiting;
        lock (sync)
        {
            Version++;
            waiting = next;
            next = Fresh();
        }

        waiting.SetResult();
    }

    public Task AfterAsync(long version, CancellationToken cancellationToken)
    {
        lock (sync)
        {
            return Version > version ? Task.CompletedTask : next.Task.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
