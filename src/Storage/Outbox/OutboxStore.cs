using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage;

/// <summary>
/// The outbox of a school, for any number of processes at once. Due times are by the process clock, leases by the
/// database's. How rows are marked once claimed: <see cref="OutboxMarks"/>.
/// </summary>
public sealed class OutboxStore(TimeProvider clock, IMeterFactory? meters = null)
{
    private readonly OutboxCounts counts = new(meters);

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
    /// The same; where the row of that key was dropped before anybody was called for it, it stands again as if it were new: what
    /// had ceased to hold holds once more. A row that was sent, or may have been, is left as it is.
    /// </summary>
    public async Task<bool> AddAgainAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(row);
        return await AddAsync(db, row, cancellationToken) || await db.Outbox
            .Where(dropped => dropped.Key == row.Key && dropped.State == OutboxState.Dropped && dropped.CalledAt == null)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(dropped => dropped.State, OutboxState.Pending)
                    .SetProperty(dropped => dropped.DueAt, row.DueAt)
                    .SetProperty(dropped => dropped.NotAfter, row.NotAfter)
                    .SetProperty(dropped => dropped.Facts, row.Facts)
                    .SetProperty(dropped => dropped.Body, row.Body)
                    .SetProperty(dropped => dropped.Attempts, 0)
                    .SetProperty(dropped => dropped.FirstClaimedAt, (DateTimeOffset?)null)
                    .SetProperty(dropped => dropped.Batch, (string?)null)
                    .SetProperty(dropped => dropped.Reason, (string?)null)
                    .SetProperty(dropped => dropped.ErrorCode, (int?)null),
                cancellationToken) > 0;
    }

    /// <inheritdoc cref="ClaimAsync(TutorshipDb, Claiming, CancellationToken)"/>
    public Task<IReadOnlyList<OutboxRow>> ClaimAsync(
        TutorshipDb db, string owner, int batch, TimeSpan lease, CancellationToken cancellationToken = default) =>
        ClaimAsync(db, new Claiming(owner, batch, lease), cancellationToken);

    /// <summary>
    /// Takes rows that are due, or whose lease has ended, most urgent first. Rows past their
    /// <see cref="OutboxRow.NotAfter"/> come too, to be dropped with a reason.
    /// </summary>
    public async Task<IReadOnlyList<OutboxRow>> ClaimAsync(
        TutorshipDb db, Claiming claiming, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(claiming);
        var databaseNow = await DatabaseClock.NowAsync(db, cancellationToken);
        var free = db.Outbox.Where(OutboxClaims.IsFree(clock.GetUtcNow(), databaseNow));
        var ids = await OutboxClaims.ChooseAsync(free, claiming, cancellationToken);
        if (ids.Count == 0)
        {
            return [];
        }

        var claim = $"{claiming.Owner}/{Guid.NewGuid():N}";
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await free.Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(
            row => row
                .SetProperty(taken => taken.State, OutboxState.Claimed)
                .SetProperty(taken => taken.ClaimedBy, claim)
                .SetProperty(taken => taken.LeaseUntil, databaseNow + claiming.Lease)
                .SetProperty(taken => taken.FirstClaimedAt, taken => taken.CalledAt == null ? databaseNow : taken.FirstClaimedAt ?? databaseNow)
                .SetProperty(taken => taken.Attempts, taken => taken.Attempts + 1),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return await OutboxClaims.InTurn(db.Outbox.AsNoTracking().Where(row => row.ClaimedBy == claim)).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// The last step before the call. Keeps what the rows say, so that a second delivery sends the same bytes, and that they go
    /// together, so that it is the same request, which the platform then suppresses.
    /// </summary>
    /// <param name="db">The school's.</param>
    /// <param name="rows">Of one claim.</param>
    /// <param name="body">Null: what they say is stored already.</param>
    /// <param name="batch">Null: each by itself.</param>
    /// <param name="facts">What they tell of; null: what stands there stays.</param>
    /// <param name="cancellationToken">Ends the marking.</param>
    /// <returns>False where one of them is held by another by now: nothing may be sent.</returns>
    public Task<bool> BeginCallAsync(
        TutorshipDb db,
        IReadOnlyList<OutboxRow> rows,
        byte[]? body,
        string? batch,
        string? facts = null,
        CancellationToken cancellationToken = default) =>
        OutboxMarks.BeginAsync(db, rows, new Stamp(body, batch, facts, clock.GetUtcNow()), cancellationToken);

    /// <summary>Each by itself again; the call for all of them sent nothing.</summary>
    public Task<bool> UnbindAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken = default) =>
        OutboxMarks.UnbindAsync(db, rows, cancellationToken);

    public Task<bool> MarkSentAsync(TutorshipDb db, OutboxRow row, CancellationToken cancellationToken = default) =>
        MarkSentAsync(db, [row], cancellationToken);

    /// <summary>All of them in one step, or a crash in between would leave some to be sent again by themselves.</summary>
    public Task<bool> MarkSentAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken = default) =>
        counts.CountAsync(rows, "sent", OutboxMarks.SentAsync(db, rows, clock.GetUtcNow(), cancellationToken));

    /// <summary>It no longer holds; nothing was ever sent.</summary>
    public Task<bool> DropAsync(TutorshipDb db, OutboxRow row, string reason, CancellationToken cancellationToken = default) =>
        counts.CountAsync([row], "dropped", OutboxMarks.EndAsync(db, row, OutboxState.Dropped, reason, row.ErrorCode, cancellationToken), reason);

    /// <summary>A permanent error.</summary>
    public Task<bool> MarkDeadAsync(
        TutorshipDb db, OutboxRow row, string reason, int? errorCode, CancellationToken cancellationToken = default) =>
        counts.CountAsync([row], "dead", OutboxMarks.EndAsync(db, row, OutboxState.Dead, reason, errorCode, cancellationToken), code: errorCode);

    /// <summary>Nobody can say whether it arrived; the reason says why it is not tried again.</summary>
    public Task<bool> MarkUnknownAsync(TutorshipDb db, OutboxRow row, string reason, CancellationToken cancellationToken = default) =>
        counts.CountAsync([row], "unknown", OutboxMarks.EndAsync(db, row, OutboxState.Unknown, reason, null, cancellationToken), reason);

    public Task<bool> RetryAsync(
        TutorshipDb db,
        OutboxRow row,
        DateTimeOffset at,
        string? reason,
        int? errorCode,
        bool mayHaveArrived,
        CancellationToken cancellationToken = default) =>
        RetryAsync(db, [row], new Postponement(at, reason, errorCode, mayHaveArrived), cancellationToken);

    /// <summary>
    /// Gives the rows back for a while. Where this sending surely did not arrive and none before it was in doubt, doubt begins
    /// anew with the next claim.
    /// </summary>
    public Task<bool> RetryAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, Postponement postponement, CancellationToken cancellationToken = default) =>
        counts.CountAsync(
            rows, "postponed", OutboxMarks.PostponeAsync(db, rows, postponement, cancellationToken), postponement.Reason, postponement.ErrorCode);

    /// <summary>Gives rows back that were claimed and not begun; it leaves no trace.</summary>
    public Task<bool> ReleaseAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken = default) =>
        OutboxMarks.ReleaseAsync(db, rows, cancellationToken);
}
