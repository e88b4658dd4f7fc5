using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Scheduler;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.Bot.Health;

/// <summary>Reads a school's figures for <c>/metrics</c>.</summary>
public sealed class SchoolReading(SchoolDbs dbs, BudgetsLeft budgets, TimeProvider clock)
{
    /// <summary>All of them but <see cref="OutboxState.Sent"/> and <see cref="OutboxState.Dropped"/>; those that are none are told as 0.</summary>
    private static readonly OutboxState[] told = [OutboxState.Pending, OutboxState.Claimed, OutboxState.Dead, OutboxState.Unknown];

    public async Task<SchoolState> OfAsync(SchoolApp app, CancellationToken cancel)
    {
        await using var db = await dbs.OpenAsync(app.Id, cancel);
        return new SchoolState(
            app.Id,
            await LagAsync(db, clock.GetUtcNow(), cancel),
            (await RowsAsync(db, cancel)).ToDictionary(rows => rows.Key.ToString().ToLowerInvariant(), rows => rows.Value),
            await SuppressedAsync(db, cancel),
            await budgets.OfAsync(app.Platform, cancel));
    }

    /// <summary>How long the oldest message that is due has waited.</summary>
    public static async Task<TimeSpan> LagAsync(TutorshipDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var oldest = await db.Outbox
            .Where(row => row.State == OutboxState.Pending && row.DueAt <= now)
            .MinAsync(row => (DateTimeOffset?)row.DueAt, cancel);
        return now - (oldest ?? now);
    }

    /// <summary>By state, those that ended well left out; so are those of which it no longer matters whether they arrived.</summary>
    public static async Task<IReadOnlyDictionary<OutboxState, int>> RowsAsync(TutorshipDb db, CancellationToken cancel)
    {
        var counted = await db.Outbox
            .Where(row => EF.Parameter(told).Contains(row.State))
            .Where(row => row.State != OutboxState.Unknown || row.Reason == DeliveryAlerts.InDoubt)
            .GroupBy(row => row.State)
            .Select(rows => new { State = rows.Key, Count = rows.Count() })
            .ToDictionaryAsync(rows => rows.State, rows => rows.Count, cancel);
        return told.ToDictionary(state => state, state => counted.GetValueOrDefault(state));
    }

    private async Task<IReadOnlyDictionary<string, int>> SuppressedAsync(TutorshipDb db, CancellationToken cancel)
    {
        var today = SchoolTime.DayOf(clock.GetUtcNow());
        return await db.Suppressions
            .Where(row => row.Day == today)
            .GroupBy(row => row.Reason)
            .Select(rows => new { Reason = rows.Key, Count = rows.Count() })
            .ToDictionaryAsync(rows => rows.Reason, rows => rows.Count, cancel);
    }
}
