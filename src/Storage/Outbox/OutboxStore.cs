using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Tutorship.Storage;

/// <summary>
/// The outbox of a school, for any number of processes at once. Due times are by the process clock, leases by the
/// database's. A claim is marked only by who holds it: where a lease has ended and another took over, marking
/// changes nothing and says so.
/// </summary>
public sealed class OutboxStore(TimeProvider clock)
{
    /// <summary>
    /// Adds a row at once, in the transaction that is open if there is one. False: there is one with that key already,
    /// and nothing happened.
    /// </summary>
    public async Task<bool> AddAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(row);
        var (receiver, state) = (row.Receiver.Value, nameof(OutboxState.Pending));
        var (dueAt, notAfter) = (row.DueAt.UtcDateTime, row.NotAfter?.UtcDateTime);
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Outbox" ("SchoolId", "Key", "Receiver", "Purpose", "Urgency", "Body", "Facts", "DueAt", "NotAfter", "State", "Attempts")
            VALUES ({db.SchoolId}, {row.Key}, {receiver}, {row.Purpose}, {row.Urgency}, {row.Body}, {row.Facts}, {dueAt}, {notAfter}, {state}, 0)
            ON CONFLICT ("SchoolId", "Key") DO NOTHING
            """,
            cancellationToken) > 0;
    }

    /// <summary>
    /// Takes up to <paramref name="batch"/> rows that are due, or whose lease has ended, most urgent first. Rows past
    /// their <see cref="OutboxRow.NotAfter"/> come too, to be dropped with a reason.
    /// </summary>
    public async Task<IReadOnlyList<OutboxRow>> ClaimAsync(
        TutorshipDb db, string owner, int batch, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var databaseNow = await DatabaseClock.NowAsync(db, cancellationToken);
        var isFree = IsFree(clock.GetUtcNow(), databaseNow);
        var ids = await InTurn(db.Outbox.Where(isFree)).Select(row => row.Id).Take(batch).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return [];
        }

        var claim = $"{owner}/{Guid.NewGuid():N}";
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Outbox.Where(isFree).Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(
            row => row
                .SetProperty(free => free.State, OutboxState.Claimed)
                .SetProperty(free => free.ClaimedBy, claim)
                .SetProperty(free => free.LeaseUntil, databaseNow + lease)
                .SetProperty(free => free.FirstClaimedAt, free => free.FirstClaimedAt ?? databaseNow)
                .SetProperty(free => free.Attempts, free => free.Attempts + 1),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var claimed = await InTurn(db.Outbox.AsNoTracking().Where(row => row.ClaimedBy == claim)).ToListAsync(cancellationToken);
        claimed.ForEach(row => row.BeganDoubt = row.FirstClaimedAt == databaseNow);
        return claimed;
    }

    /// <summary>Keeps what the row says, so that a second delivery sends the same bytes.</summary>
    public Task<bool> StoreBodyAsync(TutorshipDb db, OutboxRow row, byte[] body, CancellationToken cancellationToken = default) =>
        MarkAsync(db, row, set => set.SetProperty(held => held.Body, body), cancellationToken);

    public Task<bool> MarkSentAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken = default)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        return MarkAsync(
            db,
            row,
            set => set
                .SetProperty(held => held.State, OutboxState.Sent)
                .SetProperty(held => held.SentAt, now)
                .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    /// <summary>It no longer holds; nothing was sent.</summary>
    public Task<bool> DropAsync(TutorshipDb db, OutboxRow row, string reason, CancellationToken cancellationToken = default) =>
        EndAsync(db, row, OutboxState.Dropped, reason, null, cancellationToken);

    /// <summary>A permanent error.</summary>
    public Task<bool> MarkDeadAsync(
        TutorshipDb db, OutboxRow row, string reason, int? errorCode, CancellationToken cancellationToken = default) =>
        EndAsync(db, row, OutboxState.Dead, reason, errorCode, cancellationToken);

    /// <summary>Nobody can say whether it arrived.</summary>
    public Task<bool> MarkUnknownAsync(TutorshipDb db, OutboxRow row, string reason, CancellationToken cancellationToken = default) =>
        EndAsync(db, row, OutboxState.Unknown, reason, null, cancellationToken);

    /// <summary>
    /// Gives the row back until <paramref name="at"/> (process clock). Where this sending surely did not arrive
    /// (<paramref name="mayHaveArrived"/> false) and none before it was in doubt, doubt begins anew with the next claim.
    /// </summary>
    public Task<bool> RetryAsync(
        TutorshipDb db,
        OutboxRow row,
        DateTimeOffset at,
        string? reason,
        int? errorCode,
        bool mayHaveArrived,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        var doubtSince = !mayHaveArrived && row.BeganDoubt ? null : row.FirstClaimedAt;
        return MarkAsync(
            db,
            row,
            set => set
                .SetProperty(held => held.State, OutboxState.Pending)
                .SetProperty(held => held.DueAt, at)
                .SetProperty(held => held.FirstClaimedAt, doubtSince)
                .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(held => held.Reason, reason)
                .SetProperty(held => held.ErrorCode, errorCode),
            cancellationToken);
    }

    private static Task<bool> EndAsync(
        TutorshipDb db, OutboxRow row, OutboxState state, string reason, int? errorCode, CancellationToken cancellationToken) =>
        MarkAsync(
            db,
            row,
            set => set
                .SetProperty(held => held.State, state)
                .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(held => held.Reason, reason)
                .SetProperty(held => held.ErrorCode, errorCode),
            cancellationToken);

    private static async Task<bool> MarkAsync(
        TutorshipDb db, OutboxRow row, Action<UpdateSettersBuilder<OutboxRow>> marks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(row);
        return await db.Outbox
            .Where(held => held.Id == row.Id && held.State == OutboxState.Claimed && held.ClaimedBy == row.ClaimedBy)
            .ExecuteUpdateAsync(marks, cancellationToken) > 0;
    }

    private static Expression<Func<OutboxRow, bool>> IsFree(DateTimeOffset now, DateTimeOffset databaseNow) => row =>
        (row.State == OutboxState.Pending && row.DueAt <= now)
        || (row.State == OutboxState.Claimed && row.LeaseUntil <= databaseNow);

    private static IQueryable<OutboxRow> InTurn(IQueryable<OutboxRow> rows) =>
        rows.OrderByDescending(row => row.Urgency).ThenBy(row => row.DueAt).ThenBy(row => row.Id);
}
