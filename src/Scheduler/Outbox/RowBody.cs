using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// What a row says. It is rendered at the claim and stored together with the numbers it gives to students, so that an answer
/// that comes at once finds them. While nobody knows whether an attempt arrived, every later one sends the same; after one that
/// surely did not, what has changed since is said.
/// </summary>
public sealed class RowBody(
    OutboxStore store, NoteProtector protector, IEnumerable<IOutboxBody> bodies, SchedulerOptions options, TimeProvider time)
{
    /// <summary>Null: the lease ended meanwhile and another delivery holds the row.</summary>
    public async Task<OutboxVerdict?> OfAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        if (await JudgeAsync(db, row, cancellationToken) is not { } verdict)
        {
            return new OutboxVerdict.Send(Stored(db, row));
        }

        if (verdict is not OutboxVerdict.Send send)
        {
            return verdict;
        }

        if (row.Body is not null && Doubt.Of(row, options.LeaseFor) > TimeSpan.Zero)
        {
            return new OutboxVerdict.Send(Stored(db, row));
        }

        return await TryStoreAsync(db, row, send, cancellationToken) ? send : null;
    }

    /// <summary>Null: nobody speaks for this purpose; the row came with its body.</summary>
    private async Task<OutboxVerdict?> JudgeAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken) =>
        bodies.FirstOrDefault(body => body.SpeaksFor(row.Purpose)) is { } body
            ? await body.JudgeAsync(db, row, cancellationToken)
            : null;

    private OutgoingMessage Stored(TutorshipDb db, OutboxRow row) =>
        row.Body is { } bytes
            ? OutgoingMessageJson.Read(protector.Unprotect(db.SchoolId, bytes))
            : throw new InvalidOperationException($"Outbox row {row.Id} ({row.Purpose}) has no body, and nobody renders it.");

    private async Task<bool> TryStoreAsync(
        TutorshipDb db, OutboxRow row, OutboxVerdict.Send send, CancellationToken cancellationToken)
    {
        var body = protector.Protect(db.SchoolId, OutgoingMessageJson.Write(send.Message));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await store.StoreBodyAsync(db, row, body, cancellationToken))
        {
            return false;
        }

        if (send.List is { } list)
        {
            await ShowAsync(db, row.Receiver, list, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task ShowAsync(TutorshipDb db, StaffId receiver, ShownList list, CancellationToken cancellationToken)
    {
        var conversation = await db.Conversations.FirstOrDefaultAsync(it => it.StaffId == receiver, cancellationToken);
        if (conversation is null)
        {
            conversation = new ConversationRow { StaffId = receiver };
            db.Conversations.Add(conversation);
        }

        var now = time.GetUtcNow();
        conversation.List = list.Students;
        conversation.ListShownAt = now;
        conversation.Node = list.Node;
        conversation.NodeSince = now;
        await db.SaveChangesAsync(cancellationToken);
    }
}
