using Tutorship.Storage;

namespace Tutorship.Scheduler.Outbox;

/// <summary>
/// The last step before a parcel goes out, in one transaction: what its rows say, the numbers they give to students, so that an
/// answer that comes at once finds them, and that the platform is called now.
/// </summary>
public sealed class Postmark(OutboxStore store, NoteProtector protector, TimeProvider time)
{
    /// <returns>False: the lease ended meanwhile and another delivery holds the rows; nothing may be sent.</returns>
    public async Task<bool> StampAsync(TutorshipDb db, Parcel parcel, string? batch, CancellationToken cancellationToken)
    {
        var body = parcel.Ready.All(one => one.IsStored) ? null : protector.Protect(db.SchoolId, OutgoingMessageJson.Write(parcel.Message));
        var showing = parcel.Ready.Where(one => one.List is not null).ToList();
        if (showing.Count == 0)
        {
            return await store.BeginCallAsync(db, parcel.Rows, body, batch, parcel.Ready[0].Facts, cancellationToken);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await store.BeginCallAsync(db, parcel.Rows, body, batch, parcel.Ready[0].Facts, cancellationToken))
        {
            return false;
        }

        foreach (var (row, list) in showing.Select(one => (one.Row, one.List!)))
        {
            await ShownLists.ShowAsync(db, row.Receiver, list.Students, list.Node, list.Kinds, time.GetUtcNow(), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
