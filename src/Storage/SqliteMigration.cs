using Microsoft.EntityFrameworkCore;

namespace Tutorship.Storage;

/// <summary>
/// Migrates a SQLite file under a lock of the operating system, which dies with its process. EF's own lock is a row
/// that a killed process leaves behind for ever; under ours such a row is nobody's and is removed.
/// </summary>
internal static class SqliteMigration
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(50);

    public static async Task RunAsync(TutorshipDb db, string file, CancellationToken cancellationToken)
    {
        await using var turn = await LockAsync(file + ".migrating", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(RetryAfter, TimeProvider.System, cancellationToken);
            }
        }
    }
}
