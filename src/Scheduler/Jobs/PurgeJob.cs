namespace Tutorship.Scheduler.Jobs;

/// <summary>Once a night: forgets what delivery no longer needs.</summary>
public sealed class PurgeJob(DeliveryPurge purge)
{
    public Task RunAsync(CancellationToken cancellationToken) => purge.RunAsync(cancellationToken);
}
