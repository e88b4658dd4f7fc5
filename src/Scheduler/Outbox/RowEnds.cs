using Microsoft.Extensions.Logging;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Marks what became of rows, and has the administrator told of what ended badly.</summary>
public sealed partial class RowEnds(
    OutboxStore store, DeliveryAlerts alerts, SendPace pace, TimeProvider time, ILogger<RowEnds> log)
{
    /// <summary>Why a row waits that failed on our side, not outside.</summary>
    private const string Fault = "fault";

    /// <summary>Attempts after which a row that failed on our side twice in a row is given up.</summary>
    private const int PoisonAfter = 8;

    public async Task MarkAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, DeliveryResult result, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case DeliveryResult.Sent sent:
                await MarkSentAsync(db, rows, sent.Missed, cancellationToken);
                break;
            case DeliveryResult.Refused(var retryAfter):
                await PostponeAsync(db, rows, InTurn(rows[0], retryAfter), "budget", null, false, cancellationToken);
                break;
            case DeliveryResult.Passing passing:
                if (passing.IsCrowded)
                {
                    pace.SlowDown(db.SchoolId);
                }

                await PostponeAsync(db, rows, Pause(rows, passing.RetryAfter), "passing", passing.Code, passing.MayHaveArrived, cancellationToken);
                LogPassing(rows[0].Id, Purpose.KindOf(rows[0].Purpose), passing.Code, rows[0].Attempts);
                break;
            case DeliveryResult.Stopped(var retryAfter, var code, var mayHaveArrived):
                await PostponeAsync(db, rows, Pause(rows, retryAfter), "stopped", code, mayHaveArrived, cancellationToken);
                await alerts.StoppedAsync(db, rows[0], code, cancellationToken);
                LogPassing(rows[0].Id, Purpose.KindOf(rows[0].Purpose), code, rows[0].Attempts);
                break;
            case DeliveryResult.Permanent(var code, var reason):
                await EndAsync(db, rows, code, reason, ((DeliveryResult.Permanent)result).IsOfReceivers, cancellationToken);
                break;
        }
    }

    /// <summary>Nothing is left to say. Of what may have arrived before, nobody claims that it did not.</summary>
    public async Task DropAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, string reason, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await (row.CalledAt is null
                ? store.DropAsync(db, row, reason, cancellationToken)
                : store.MarkUnknownAsync(db, row, reason, cancellationToken));
        }
    }

    /// <summary>Its time is over. Where it was tried before, somebody should know that it never went out.</summary>
    public async Task TooLateAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken)
    {
        await DropAsync(db, rows, DeliveryAlerts.TooLate, cancellationToken);
        if (rows[0].Reason is not null)
        {
            await alerts.UndeliveredAsync(db, rows[0], DeliveryAlerts.Expired, cancellationToken);
        }
    }

    /// <summary>Not now; nothing is wrong with it.</summary>
    public Task HoldAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, TimeSpan pause, CancellationToken cancellationToken) =>
        PostponeAsync(db, rows, pause, rows[0].Reason, rows[0].ErrorCode, false, cancellationToken);

    public async Task UnknownAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await store.MarkUnknownAsync(db, row, DeliveryAlerts.InDoubt, cancellationToken);
            LogUnknown(row.Id, Purpose.KindOf(row.Purpose));
        }

        await alerts.UndeliveredAsync(db, rows[0], DeliveryAlerts.Unknown, cancellationToken);
    }

    public async Task PutAsideAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken)
    {
        if (rows[0].Attempts < PoisonAfter || rows[0].Reason != Fault)
        {
            await PostponeAsync(db, rows, Pause(rows), Fault, null, true, cancellationToken);
            return;
        }

        foreach (var row in rows)
        {
            await store.MarkDeadAsync(db, row, "poison", DeliveryAlerts.Poison, cancellationToken);
        }

        await alerts.UndeliveredAsync(db, rows[0], DeliveryAlerts.Poison, cancellationToken);
    }

    private async Task MarkSentAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, IReadOnlyList<Missed> missed, CancellationToken cancellationToken)
    {
        if (missed.Count == 0)
        {
            await store.MarkSentAsync(db, rows, cancellationToken);
            return;
        }

        var lost = rows.Join(missed, row => row.Receiver, one => one.Receiver, (row, one) => (Row: row, Missed: one)).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await store.MarkSentAsync(db, [.. rows.Except(lost.Select(one => one.Row))], cancellationToken);
        foreach (var (row, one) in lost)
        {
            await EndAsync(db, [row], one.Code, one.Reason, isOfReceivers: true, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task EndAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, int code, string reason, bool isOfReceivers, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await store.MarkDeadAsync(db, row, reason, code, cancellationToken);
            await (isOfReceivers
                ? alerts.UnreachedAsync(db, row, code, cancellationToken)
                : alerts.UndeliveredAsync(db, row, code, cancellationToken));
            LogPermanent(row.Id, Purpose.KindOf(row.Purpose), code);
        }
    }

    private static TimeSpan Pause(IReadOnlyList<OutboxRow> rows, TimeSpan? retryAfter = null) =>
        Backoff.After(rows[0].Attempts, retryAfter, Urgency.IsUrgent(rows[0].Urgency)) + Backoff.Jitter(rows[0].Id);

    private static TimeSpan InTurn(OutboxRow row, TimeSpan retryAfter) =>
        Backoff.After(attempts: 1, retryAfter, Urgency.IsUrgent(row.Urgency)) + Backoff.InTurn(row.Urgency);

    private Task PostponeAsync(
        TutorshipDb db,
        IReadOnlyList<OutboxRow> rows,
        TimeSpan pause,
        string? reason,
        int? code,
        bool mayHaveArrived,
        CancellationToken cancellationToken) =>
        store.RetryAsync(db, rows, new Postponement(time.GetUtcNow() + pause, reason, code, mayHaveArrived), cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Id} ({Kind}) did not go out: {Code}, attempt {Attempts}")]
    private partial void LogPassing(long id, string kind, int code, int attempts);

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox row {Id} ({Kind}) ended: {Code}")]
    private partial void LogPermanent(long id, string kind, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox row {Id} ({Kind}) is in doubt for too long and is not sent again")]
    private partial void LogUnknown(long id, string kind);
}
