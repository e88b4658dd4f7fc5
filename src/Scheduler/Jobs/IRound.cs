namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// What may be due in one school now. A round writes outbox rows with stable keys, so running it again, at the same time or
/// on another machine changes nothing.
/// </summary>
public interface IRound
{
    Task RunAsync(string schoolId, CancellationToken cancellationToken);
}
