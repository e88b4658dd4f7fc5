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
        var code = int.Parse(row.Purpose.AsSpan(Purpose.UndeliveredPrefix.Length), CultureInfo.InvariantCulture);
        var first = long.Parse(row.Facts, CultureInfo.InvariantCulture);
        var since = time.GetUtcNow() - TimeSpan.FromDays(1);
        var ended = await db.Outbox
            .Where(other => other.Id == first || (other.DueAt >= since && other.Id != row.Id))
            .Where(other => code == UndeliveredAlert.Unknown
                ? other.State == OutboxState.Unknown
                : other.State == OutboxState.Dead && other.ErrorCode == code)
            .OrderBy(other => other.Id)
            .ToListAsync(cancellationToken);
        var names = await NamesAsync(db, ended, cancellationToken);
        return ended.Count == 0
            ? new OutboxVerdict.Drop("nothing_left")
            : new OutboxVerdict.Send(new OutgoingMessage.Text(OutboxPhrases.Undelivered(code, ended.Count, ended[0].Reason, names)));
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> ended, CancellationToken cancellationToken)
    {
        var receivers = ended.Select(row => row.Receiver).Distinct().ToList();
        return await db.Staff
            .Where(member => receivers.Contains(member.Id))
            .OrderBy(member => member.Id)
            .Select(member => member.Name)
            .ToListAsync(cancellationToken);
    }
}
