using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Tutorship.Storage;

/// <summary>
/// What becomes of claimed rows. A claim is marked only by who holds it: where a lease has ended and another took over,
/// marking changes nothing and says so.
/// </summary>
internal static class OutboxMarks
{
    public static Task<bool> BeginAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, Stamp stamp, CancellationToken cancellationToken) => MarkAsync(
            db,
            rows,
            set =>
            {
                set.SetProperty(held => held.CalledAt, stamp.Now).SetProperty(held => held.Batch, stamp.Batch);
                if (stamp.Body is { } body)
                {
                    set.SetProperty(held => held.Body, body);
                }

                if (stamp.Facts is { } facts)
                {
                    set.SetProperty(held => held.Facts, facts);
                }
            },
            cancellationToken);

    public static Task<bool> UnbindAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken) => MarkAsync(
        db,
        rows,
        set => set.SetProperty(held => held.CalledAt, (DateTimeOffset?)null).SetProperty(held => held.Batch, (string?)null),
        cancellationToken);

    public static Task<bool> SentAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, DateTimeOffset? now, CancellationToken cancellationToken) => MarkAsync(
            db,
            rows,
            set => set
                .SetProperty(held => held.State, OutboxState.Sent)
                .SetProperty(held => held.SentAt, now)
                .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);

    public static Task<bool> EndAsync(
        TutorshipDb db, OutboxRow row, OutboxState state, string reason, int? errorCode, CancellationToken cancellationToken) => MarkAsync(
            db,
            [row],
            set => set
                .SetProperty(held => held.State, state)
                .SetProperty(held => held.CalledAt, row.CalledAt)
                .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(held => held.Reason, reason)
                .SetProperty(held => held.ErrorCode, errorCode),
            cancellationToken);

    public static Task<bool> PostponeAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, Postponement postponement, CancellationToken cancellationToken)
    {
        var doubtSince = !postponement.MayHaveArrived && rows.All(row => row.BeganDoubt) ? null : rows.Min(row => row.FirstClaimedAt);
        var callBefore = rows.Max(row => row.CalledAt);
        return MarkAsync(
            db,
            rows,
            set => set
                .SetProperty(held => held.State, OutboxState.Pending)
                .SetProperty(held => held.DueAt, postponement.Until)
                .SetProperty(held => held.CalledAt, held => postponement.MayHaveArrived ? held.CalledAt : callBefore)
                .SetProperty(held => held.FirstClaimedAt, doubtSince)
                .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(held => held.Reason, postponement.Reason)
                .SetProperty(held => held.ErrorCode, postponement.ErrorCode),
            cancellationToken);
    }

    public static async Task<bool> ReleaseAsync(TutorshipDb db, IReadOnlyList<OutboxRow> rows, CancellationToken cancellationToken)
    {
        var all = true;
        foreach (var alike in rows.GroupBy(row => row.BeganDoubt ? null : row.FirstClaimedAt))
        {
            var doubtSince = alike.Key;
            all &= await MarkAsync(
                db,
                [.. alike],
                set => set
                    .SetProperty(held => held.State, OutboxState.Pending)
                    .SetProperty(held => held.Attempts, held => held.Attempts - 1)
                    .SetProperty(held => held.FirstClaimedAt, doubtSince)
                    .SetProperty(held => held.LeaseUntil, (DateTimeOffset?)null),
                cancellationToken);
        }

        return all;
    }

    /// <summary>False where one of the rows is no longer held; the others are marked.</summary>
    public static async Task<bool> MarkAsync(
        TutorshipDb db, IReadOnlyList<OutboxRow> rows, Action<UpdateSettersBuilder<OutboxRow>> marks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
        {
            return true;
        }

        var claim = rows[0].ClaimedBy;
        var held = db.Outbox.Where(row => row.State == OutboxState.Claimed && row.ClaimedBy == claim);
        if (rows is [var only])
        {
            var id = only.Id;
            return await held.Where(row => row.Id == id).ExecuteUpdateAsync(marks, cancellationToken) == 1;
        }

        var ids = rows.Select(row => row.Id).ToList();
        return await held.Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(marks, cancellationToken) == rows.Count;
    }
}

/// <summary>What is kept just before a call.</summary>
/// <param name="Body">Null: what they say is stored already.</param>
/// <param name="Batch">Null: each by itself.</param>
/// <param name="Facts">Null: what stands there stays.</param>
/// <param name="Now">When the platform is called.</param>
internal sealed record Stamp(byte[]? Body, string? Batch, string? Facts, DateTimeOffset? Now);

/// <summary>Until when rows wait, and why.</summary>
/// <param name="Until">By the process clock.</param>
/// <param name="Reason">Why they wait.</param>
/// <param name="ErrorCode">The platform's, if it said one.</param>
/// <param name="MayHaveArrived">Only the platform's duplicate check keeps the next attempt from being read twice.</param>
public sealed record Postponement(DateTimeOffset Until, string? Reason, int? ErrorCode, bool MayHaveArrived);
