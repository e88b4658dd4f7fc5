using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>Once a night: forgets what delivery no longer needs, and what the plan no longer keeps.</summary>
public sealed class PurgeJob(DeliveryPurge delivery, EntryPurge entries, ClockCheck clock, SchoolDbs dbs)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await delivery.RunAsync(cancellationToken);
        if (!await clock.AgreesAsync(cancellationToken))
        {
            return;
        }

        foreach (var schoolId in await dbs.SchoolIdsAsync(cancellationToken))
        {
            await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
            if (await entries.IsClockPlausibleAsync(db, cancellationToken))
            {
                await entries.RunAsync(db, isPreview: false, cancellationToken);
            }
        }
    }
}
