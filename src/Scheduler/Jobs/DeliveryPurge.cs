using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Forgets receipts, ended outbox rows, reasons for silence and counts of what was not understood that are older than they
/// are kept. What still waits to be sent is never touched.
/// </summary>
public sealed partial class DeliveryPurge(SchoolDbs dbs, SchedulerOptions options, TimeProvider time, ILogger<DeliveryPurge> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - TimeSpan.FromDays(options.KeepDays);
        foreach (var schoolId in await dbs.SchoolIdsAsync(cancellationToken))
        {
            await using var db = await dbs.OpenAsync(schoolId, cancellationToken);
            LogPurged(schoolId, await PurgeAsync(db, before, cancellationToken));
        }
    }

    private static async Task<int> PurgeAsync(TutorshipDb db, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var day = SchoolTime.DayOf(before);
        return await db.InboundReceipts.Where(row => row.ReceivedAt < before).ExecuteDeleteAsync(cancellationToken)
            + await db.Suppressions.Where(row => row.Day < day).ExecuteDeleteAsync(cancellationToken)
            + await db.Unclear.Where(row => row.Day < day).ExecuteDeleteAsync(cancellationToken)
            + await db.Outbox
                .Where(row => row.DueAt < before && row.State != OutboxState.Pending && row.State != OutboxState.Claimed)
                .ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Purge in school {SchoolId}: {Rows} rows of delivery forgotten")]
    private partial void LogPurged(string schoolId, int rows);
}
