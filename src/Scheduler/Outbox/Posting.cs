using Microsoft.Extensions.Logging;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>One parcel: stamps its rows, sends it, and marks what came of it.</summary>
public sealed partial class Posting(
    OutboxStore store,
    Postmark postmark,
    IMessageChannel channel,
    RowEnds ends,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<Posting> log)
{
    public async Task PostAsync(TutorshipDb db, Parcel parcel, CancellationToken cancellationToken)
    {
        var isNew = parcel is { IsShared: true, First.Batch: null };
        var batch = isNew ? NewBatch() : parcel.First.Batch;
        if (!await postmark.StampAsync(db, parcel, batch, cancellationToken))
        {
            // Somebody else holds one of them: the leases have ended, and whoever claims them next sees what was stamped.
            LogTakenOver(parcel.First.Id, Purpose.KindOf(parcel.First.Purpose));
            return;
        }

        var result = await AttemptAsync(parcel.In(db.SchoolId, batch), parcel.First, cancellationToken);
        if (isNew && IsBetterSingly(result))
        {
            await store.UnbindAsync(db, parcel.Rows, cancellationToken);
            foreach (var single in parcel.Singly())
            {
                await PostAsync(db, single, cancellationToken);
            }

            return;
        }

        await ends.MarkAsync(db, parcel.Rows, result, cancellationToken);
    }

    /// <summary>It surely did not go out, and may do for each of them by themselves.</summary>
    private static bool IsBetterSingly(DeliveryResult result) =>
        result is DeliveryResult.Refused or DeliveryResult.Permanent { IsOfReceivers: true };

    private static string NewBatch() => Guid.NewGuid().ToString("N");

    /// <summary>A channel that throws broke its word, and one that takes too long is not waited for; whether the message arrived is unknown.</summary>
    private async Task<DeliveryResult> AttemptAsync(Envelope envelope, OutboxRow first, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(options.AttemptFor, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await channel.SendAsync(envelope, either.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            LogTooSlow(first.Id, Purpose.KindOf(first.Purpose));
            return new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogChannelThrew(first.Id, Purpose.KindOf(first.Purpose), error);
            return new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel threw on outbox row {Id} ({Kind})")]
    private partial void LogChannelThrew(long id, string kind, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel took too long for outbox row {Id} ({Kind})")]
    private partial void LogTooSlow(long id, string kind);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Id} ({Kind}) was taken over by another delivery")]
    private partial void LogTakenOver(long id, string kind);
}
