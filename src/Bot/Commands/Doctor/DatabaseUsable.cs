using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether the database is reached, up to date, whole and writable, and its file nobody else's.</summary>
public sealed class DatabaseUsable() : DoctorCheck("database", DoctorPhrases.Database())
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (patient.Storage.Faults().Where(fault => fault != patient.Storage.KeyFault()).ToList() is { Count: > 0 } faults)
        {
            return Finding.Fail(string.Join(' ', faults), DoctorPhrases.SettingsAdvice());
        }

        try
        {
            await patient.Dbs.MigrateAsync(cancel);
            await using var db = await patient.Dbs.OpenAsync(patient.Schools[0].Id, cancel);
            await WriteNothingAsync(db, cancel);
            if (await DamageAsync(db, cancel) is { } damage)
            {
                return Finding.Fail(DoctorPhrases.DatabaseDamaged(damage), DoctorPhrases.DatabaseDamagedAdvice());
            }

            patient.IsDatabaseUsable = true;
            return Judge(db);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            return Finding.Fail(DoctorPhrases.DatabaseAway(fault.Message), DoctorPhrases.DatabaseAdvice(Postgres(patient)));
        }
    }

    private static bool Postgres(Patient patient) => patient.Storage.ConnectionString.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>A change that is taken back: a disk that is full or a file that may not be written shows here.</summary>
    private static async Task WriteNothingAsync(TutorshipDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"Schools\" (\"Id\", \"Name\", \"Version\", \"PlanJson\") VALUES ('doctor probe', '', 0, '{{}}')", cancel);
        await transaction.RollbackAsync(cancel);
    }

    /// <summary>SQLite's own words, or null; a server looks after itself.</summary>
    private static async Task<string?> DamageAsync(TutorshipDb db, CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            return null;
        }

        var said = await db.Database.SqlQueryRaw<string>("SELECT quick_check AS \"Value\" FROM pragma_quick_check LIMIT 1").FirstAsync(cancel);
        return said == "ok" ? null : said;
    }

    private static Finding Judge(TutorshipDb db)
    {
        if (!db.Database.IsSqlite())
        {
            return Finding.Ok(DoctorPhrases.ServerGood());
        }

        var file = new FileInfo(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        return !OperatingSystem.IsWindows() && (file.UnixFileMode & Others) != 0
            ? Finding.Warn(DoctorPhrases.FileOpen(file.Name), DoctorPhrases.FileOpenAdvice(file.Name))
            : Finding.Ok(DoctorPhrases.FileGood(file.Name, file.Length));
    }
}
