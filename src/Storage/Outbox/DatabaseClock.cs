using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage;

/// <summary>The one clock that all processes on a database share. It is the real time, even where a process clock was moved.</summary>
public sealed class DatabaseClock(SchoolDbs dbs)
{
    private const string SqliteNow = "SELECT strftime('%Y-%m-%d %H:%M:%f', 'now') AS \"Value\"";
    private const string PostgresNow = "SELECT clock_timestamp() AS \"Value\"";

    public async Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken = default)
    {
        await using var db = dbs.OpenKeyRing();
        return await NowAsync(db, cancellationToken);
    }

    internal static async Task<DateTimeOffset> NowAsync(TutorshipDb db, CancellationToken cancellationToken)
    {
        var now = await db.Database
            .SqlQueryRaw<DateTime>(db.Database.IsSqlite() ? SqliteNow : PostgresNow)
            .FirstAsync(cancellationToken);
        return new DateTimeOffset(DateTime.SpecifyKind(now, DateTimeKind.Utc));
    }
}
