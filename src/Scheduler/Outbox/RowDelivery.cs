using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Claimed rows that go together: asks whether they still hold and what they say, and has it sent.</summary>
public sealed partial class RowDelivery(
    OutboxStore store,
    RowBody body,
    Posting posting,
    RowEnds ends,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<RowDelivery> log)
{
    /// <param name="db">The school's.</param>
    /// <param name="rows">Of one claim.</param>
    /// <param name="mayBegin">Whether there is time for another sending before the lease ends.</param>
    /// <param name="cancellationToken">Ends the work; the leases run on.</param>
    public async Task DeliverAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, Func<bool> mayBegin, CancellationToken cancellationToken)
    {
        var ready = await ReadyAsync(db, rows, cancellationToken);
        foreach (var parcel in Parcels.Of(ready))
        {
            if (mayBegin())
            {
                await GuardAsync(db, parcel.Rows, () => posting.PostAsync(db, parcel, cancellationToken), cancellationToken);
            }
            else
            {
                await store.ReleaseAsync(db, parcel.Rows, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<ReadyRow>> ReadyAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken)
    {
        var ready = new List<ReadyRow>();
        var units = rows[0].Batch is null ? rows.Select(row => new[] { row }) : [[.. rows]];
        foreach (var unit in units)
        {
            await GuardAsync(
                db, unit, async () => ready.AddRange(await JudgeAsync(db, unit, cancellationToken)), cancellationToken);
        }

        return ready;
    }

    /// <summary>Rows that were bound together say the same for the same reason: what is true of the first is true of all.</summary>
    private async Task<IReadOnlyList<ReadyRow>> JudgeAsync(TutorshipDb db, OutboxRow[] unit, CancellationToken cancellationToken)
    {
        var doubt = Doubt.Of(unit[0], options.LeaseFor);
        var isLate = unit[0].NotAfter <= time.GetUtcNow();
        if (doubt > options.InDoubtFor || (isLate && doubt > TimeSpan.Zero))
        {
            await ends.UnknownAsync(db, unit, cancellationToken);
            return [];
        }

        if (isLate)
        {
            await ends.TooLateAsync(db, unit, cancellationToken);
            return [];
        }

        if (Purpose.CanWait(unit[0].Purpose) && SendTime.IsRoundMinute(time.GetUtcNow()))
        {
            await ends.HoldAsync(db, unit, TimeSpan.FromMinutes(1), cancellationToken);
            return [];
        }

        var (ready, instead) = await body.OfAsync(db, unit, cancellationToken);
        await (instead switch
        {
            OutboxVerdict.Drop(var reason) => ends.DropAsync(db, unit, reason, cancellationToken),
            OutboxVerdict.Wait(var pause) => ends.HoldAsync(db, unit, pause, cancellationToken),
            _ => Task.CompletedTask,
        });
        return ready;
    }

    /// <summary>A row that nothing can be done with goes out of the way, so that it blocks no other.</summary>
    private async Task GuardAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, Func<Task> work, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        try
        {
            await work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogPoison(rows[0].Id, Purpose.KindOf(rows[0].Purpose), error);
            db.ChangeTracker.Clear();
            await ends.PutAsideAsync(db, rows, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Id} ({Kind}) could not be handled")]
    private partial void LogPoison(long id, string kind, Exception error);
}
