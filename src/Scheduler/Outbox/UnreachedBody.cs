using System.Globalization;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>Renders the alert with everybody who cannot be reached and of whom no earlier one spoke.</summary>
public sealed class UnreachedBody : IOutboxBody
{
    public bool SpeaksFor(string purpose) => purpose.StartsWith(Purpose.UnreachedPrefix, StringComparison.Ordinal);

    public async Task<OutboxVerdict> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        var code = Purpose.CodeOf(row.Purpose);
        var alert = long.Parse(row.Facts, CultureInfo.InvariantCulture);
        var receivers = await Unreached.TakeUpAsync(db, code, alert, cancellationToken);
        var names = await ReceiverNames.OfAsync(db, receivers, cancellationToken);
        return receivers.Count == 0
            ? new OutboxVerdict.Drop("told_already")
            : new OutboxVerdict.Send(new OutgoingMessage.Text(OutboxPhrases.Unreached(code, receivers.Count, names)));
    }
}
