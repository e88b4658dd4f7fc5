using Microsoft.EntityFrameworkCore;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Renders the alert that the platform takes nothing: when it is read, it mostly takes something again.</summary>
public sealed class StoppedBody : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.StoppedPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var code = Purpose.CodeOf(row.Purpose);
        var waiting = await db.Outbox.CountAsync(
            other => other.Id != row.Id && other.State == OutboxState.Pending && other.ErrorCode == code, cancellationToken);
        return new OutboxVerdict.Send(new OutgoingMessage.Text(OutboxPhrases.Stopped(code, waiting)));
    }
}
