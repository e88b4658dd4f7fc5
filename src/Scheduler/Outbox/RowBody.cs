using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// What a row says. While nobody knows whether an attempt arrived, every later one sends the same; after one that surely did
/// not, what has changed since is said.
/// </summary>
public sealed class RowBody(NoteProtector protector, IEnumerable<IOutboxBody> bodies)
{
    /// <summary>
    /// Whether it still holds, for all of them: rows that were bound together say the same for the same reason. Where nothing is to
    /// be said, or not now, the verdict says so.
    /// </summary>
    public async Task<(IReadOnlyList<ReadyRow> Ready, OutboxVerdict? Instead)> OfAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> unit, CancellationToken cancellationToken)
    {
        var first = unit[0];
        var verdict = await JudgeAsync(db, first, cancellationToken);
        return verdict switch
        {
            null => (Stored(db, unit), null),
            OutboxVerdict.Drop or OutboxVerdict.Wait => ([], verdict),
            OutboxVerdict.Send when first is { Body: not null, BeganDoubt: false } => (Stored(db, unit), null),
            OutboxVerdict.Send send => ([.. unit.Select(row => new ReadyRow(row, send.Message) { List = send.List, Facts = send.Facts })], null),
            _ => throw new InvalidOperationException("A row is sent, dropped, or waits."),
        };
    }

    /// <summary>Null: nobody speaks for this purpose; the row came with its body.</summary>
    private async Task<OutboxVerdict?> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken) =>
        bodies.FirstOrDefault(body => body.SpeaksFor(row.Purpose)) is { } body
            ? await body.JudgeAsync(db, row, cancellationToken)
            : null;

    private IReadOnlyList<ReadyRow> Stored(TutorshipDb db, IReadOnlyList<OutboxRow> unit)
    {
        var message = Stored(db, unit[0]);
        return [.. unit.Select(row => new ReadyRow(row, message) { IsStored = true })];
    }

    private OutgoingMessage Stored(TutorshipDb db, OutboxRow row) =>
        row.Body is { } bytes
            ? OutgoingMessageJson.Read(protector.Unprotect(db.SchoolId, bytes))
            : throw new InvalidOperationException($"Outbox row {row.Id} ({Purpose.KindOf(row.Purpose)}) has no body, and nobody renders it.");
}
