using Microsoft.Extensions.Logging;
using Tutorship.Scheduler.Reminders;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>One claimed row: asks whether it still holds, stores what it says, sends, marks.</summary>
public sealed partial class RowDelivery(
    OutboxStore store,
    RowBody body,
    IMessageChannel channel,
    UndeliveredAlert alert,
    SchedulerOptions options,
    TimeProvider time,
    ILogger<RowDelivery> log)
{
    /// <summary>Why a row waits that failed on our side, not outside.</summary>
    private const string Fault = "fault";

    /// <summary>Attempts after which a row that failed on our side twice in a row is given up.</summary>
    private const int PoisonAfter = 8;

    /// <summary>A row that nothing can be done with goes out of the way, so that it blocks no other.</summary>
    public async Task DeliverAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        try
        {
            await JudgeAndSendAsync(db, row, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogPoison(row.Id, row.Purpose, error);
            db.ChangeTracker.Clear();
            await PutAsideAsync(db, row, cancellationToken);
        }
    }

    private async Task JudgeAndSendAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var doubt = Doubt.Of(row, options.LeaseFor);
        if (doubt > options.InDoubtFor)
        {
            await EndUnknownAsync(db, row, cancellationToken);
        }
        else if (row.NotAfter <= time.GetUtcNow())
        {
            await (doubt > TimeSpan.Zero
                ? EndUnknownAsync(db, row, cancellationToken)
                : store.DropAsync(db, row, "too_late", cancellationToken));
        }
        else if (Purpose.CanWait(row.Purpose) && SendTime.IsRoundMinute(time.GetUtcNow()))
        {
            await PostponeAsync(db, row, TimeSpan.FromMinutes(1), row.Reason, row.ErrorCode, false, cancellationToken);
        }
        else
        {
            await SendAsync(db, row, cancellationToken);
        }
    }

    private async Task SendAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        switch (await body.OfAsync(db, row, cancellationToken))
        {
            case null:
                LogTakenOver(row.Id, row.Purpose);
                break;
            case OutboxVerdict.Drop(var reason):
                await store.DropAsync(db, row, reason, cancellationToken);
                break;
            case OutboxVerdict.Send(var message):
                var result = await AttemptAsync(db.SchoolId, row, message, cancellationToken);
                await MarkAsync(db, row, result, cancellationToken);
                break;
        }
    }

    /// <summary>A channel that throws broke its word; whether the message arrived is unknown.</summary>
    private async Task<DeliveryResult> AttemptAsync(
        string schoolId, OutboxRow row, OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await channel.SendAsync(schoolId, row.Receiver, message, row.Key, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LogChannelThrew(row.Id, row.Purpose, error);
            return new DeliveryResult.Passing(null, 0, MayHaveArrived: true);
        }
    }

    private async Task MarkAsync(TutorshipDb db, OutboxRow row, DeliveryResult result, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case DeliveryResult.Sent:
                await store.MarkSentAsync(db, row, cancellationToken);
                break;
            case DeliveryResult.Refused(var retryAfter):
                await PostponeAsync(db, row, Backoff.After(1, retryAfter), "budget", null, false, cancellationToken);
                break;
            case DeliveryResult.Passing(var retryAfter, var code, var mayHaveArrived):
                await PostponeAsync(db, row, Backoff.After(row.Attempts, retryAfter), "passing", code, mayHaveArrived, cancellationToken);
                LogPassing(row.Id, row.Purpose, code, row.Attempts);
                break;
            case DeliveryResult.Permanent(var code, var reason):
                await store.MarkDeadAsync(db, row, reason, code, cancellationToken);
                await alert.RaiseAsync(db, row, code, cancellationToken);
                LogPermanent(row.Id, row.Purpose, code);
                break;
        }
    }

    private Task PostponeAsync(
        TutorshipDb db,
        OutboxRow row,
        TimeSpan pause,
        string? reason,
        int? code,
        bool mayHaveArrived,
        CancellationToken cancellationToken) =>
        store.RetryAsync(db, row, time.GetUtcNow() + pause, reason, code, mayHaveArrived, cancellationToken);

    private async Task EndUnknownAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        await store.MarkUnknownAsync(db, row, "in_doubt", cancellationToken);
        await alert.RaiseAsync(db, row, UndeliveredAlert.Unknown, cancellationToken);
        LogUnknown(row.Id, row.Purpose);
    }

    private async Task PutAsideAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        if (row.Attempts < PoisonAfter || row.Reason != Fault)
        {
            await PostponeAsync(db, row, Backoff.After(row.Attempts), Fault, null, true, cancellationToken);
            return;
        }

        await store.MarkDeadAsync(db, row, "poison", UndeliveredAlert.Poison, cancellationToken);
        await alert.RaiseAsync(db, row, UndeliveredAlert.Poison, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Id} ({Purpose}) could not be handled")]
    private partial void LogPoison(long id, string purpose, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Id} ({Purpose}) was taken over by another delivery")]
    private partial void LogTakenOver(long id, string purpose);

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel threw on outbox row {Id} ({Purpose})")]
    private partial void LogChannelThrew(long id, string purpose, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Id} ({Purpose}) did not go out: {Code}, attempt {Attempts}")]
    private partial void LogPassing(long id, string purpose, int code, int attempts);

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Id} ({Purpose}) ended: {Code}")]
    private partial void LogPermanent(long id, string purpose, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Id} ({Purpose}) is in doubt for too long and is not sent again")]
    private partial void LogUnknown(long id, string purpose);
}
