using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Removes the entries that the plan no longer keeps, notes and all, and leaves a line of what it was: kinds, numbers, days,
/// and a hash of the ids, so that a list kept elsewhere can be held against it.
/// </summary>
public sealed partial class EntryPurge(SchoolFactsStore facts, TimeProvider time, ILogger<EntryPurge> log)
{
    /// <summary>Who did it, where nobody of the staff did.</summary>
    private static readonly StaffId Program = new("tutorship");

    /// <summary>
    /// A clock that is years ahead would take everything with it; where nobody has recorded anything for so long, a person has to
    /// ask for the purge.
    /// </summary>
    private static readonly TimeSpan LongSilence = TimeSpan.FromDays(400);

    public async Task<bool> IsClockPlausibleAsync(TutorshipDb db, CancellationToken cancellationToken) =>
        await db.Entries.MaxAsync(row => (DateTimeOffset?)row.RecordedAt, cancellationToken) is not { } newest
        || time.GetUtcNow() - newest < LongSilence;

    /// <summary>What would go, or what went.</summary>
    public async Task<PurgeAccount> RunAsync(TutorshipDb db, bool isPreview, CancellationToken cancellationToken)
    {
        var slow = await facts.SlowFactsAsync(db, cancellationToken);
        if (Retention.OverUntil(slow.Calendar, slow.Plan, SchoolTime.DayOf(time.GetUtcNow())) is not { } until)
        {
            return PurgeAccount.Nothing;
        }

        var over = db.Entries.Where(row => row.On <= until);
        var account = await CountAsync(over, until, cancellationToken);
        if (!isPreview && account.Total > 0)
        {
            await RemoveAsync(db, over, account, cancellationToken);
            LogPurged(db.SchoolId, account.Total, until);
        }

        return account;
    }

    private static async Task<PurgeAccount> CountAsync(IQueryable<EntryRow> over, DateOnly until, CancellationToken cancellationToken)
    {
        var rows = await over.Select(row => new { row.Id, row.Kind, row.On }).ToListAsync(cancellationToken);
        var ids = string.Join('\n', rows.Select(row => row.Id.Value).Order(StringComparer.Ordinal));
        return new PurgeAccount(
            until,
            [.. rows.GroupBy(row => row.Kind).OrderBy(kind => kind.Key)
                .Select(kind => new PurgedKind(kind.Key, kind.Count(), kind.Min(row => row.On), kind.Max(row => row.On)))],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids))));
    }

    /// <summary>All or nothing, and only what was counted.</summary>
    private async Task RemoveAsync(TutorshipDb db, IQueryable<EntryRow> over, PurgeAccount account, CancellationToken cancellationToken)
    {
        if (db.Database.IsSqlite())
        {
            // Otherwise the file keeps the bytes in its free pages.
            await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON", cancellationToken);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var removed = await over.ExecuteDeleteAsync(cancellationToken);
        if (removed != account.Total)
        {
            throw new InvalidOperationException($"{removed} entries instead of {account.Total} would have gone; none did.");
        }

        db.Audit.Add(new AuditRow
        {
            At = time.GetUtcNow(),
            ActorId = Program,
            Action = "purge",
            Subject = string.Create(CultureInfo.InvariantCulture, $"entries until {account.Until:yyyy-MM-dd}"),
            Reason = account.ToString(),
        });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Purge in school {SchoolId}: {Entries} entries until {Until} removed")]
    private partial void LogPurged(string schoolId, int entries, DateOnly until);
}
