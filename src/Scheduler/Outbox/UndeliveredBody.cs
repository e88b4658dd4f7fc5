using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Renders the alert with the row that raised it and all that were due since the day before and ended likewise.</summary>
public sealed class UndeliveredBody(TimeProvider time) : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.UndeliveredPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var code = Purpose.CodeOf(row.Purpose);
        var first = long.Parse(row.Facts, CultureInfo.InvariantCulture);
        var since = time.GetUtcNow() - TimeSpan.FromDays(1);
        var ended = await EndedWith(db, code)
            .Where(other => other.Id == first || (other.DueAt >= since && other.Id != row.Id))
            .Select(other => new { other.Receiver, other.Purpose })
            .ToListAsync(cancellationToken);
        var names = await ReceiverNames.OfAsync(db, [.. ended.Select(one => one.Receiver)], cancellationToken);
        var kinds = ended.Select(one => Purpose.KindOf(one.Purpose)).ToHashSet(StringComparer.Ordinal);
        return ended.Count == 0
            ? new OutboxVerdict.Drop("nothing_left")
            : new OutboxVerdict.Send(new OutgoingMessage.Text(OutboxPhrases.Undelivered(code, ended.Count, names, kinds)));
    }

    private static IQueryable<OutboxRow> EndedWith(TutorshipDb db, int code) => code switch
    {
        DeliveryAlerts.Unknown => db.Outbox.Where(row => row.State == OutboxState.Unknown && row.Reason == DeliveryAlerts.InDoubt),
        DeliveryAlerts.Expired => db.Outbox.Where(row =>
            row.State == OutboxState.Dropped && row.Reason == DeliveryAlerts.TooLate && row.Attempts > 1),
        _ => db.Outbox.Where(row => row.State == OutboxState.Dead && row.ErrorCode == code),
    };
}
