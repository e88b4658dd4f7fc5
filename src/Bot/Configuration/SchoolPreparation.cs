using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Tutorship.Storage;

namespace Tutorship.Bot.Configuration;

/// <summary>Before anything else: tables up to date, and a row for every configured school.</summary>
public static class SchoolPreparation
{
    /// <exception cref="SettingsException">The database is away, full, or not to be written to.</exception>
    public static async Task PrepareAsync(IServiceProvider services, IEnumerable<SchoolOptions> schools, CancellationToken cancel)
    {
        try
        {
            var dbs = services.GetRequiredService<SchoolDbs>();
            await dbs.MigrateAsync(cancel);
            foreach (var school in schools)
            {
                await AddAsync(dbs, school, cancel);
            }
        }
        catch (Exception fault) when (OfDatabase(fault) is { } reason)
        {
            throw new SettingsException([$"Storage__Database: cannot be used: {reason.Message} To see what to do: tutorship doctor"]);
        }
    }

    /// <summary>What a database or the disk under it says holds neither password nor content; the provider may wrap it.</summary>
    private static Exception? OfDatabase(Exception fault) => fault switch
    {
        DbException or IOException or UnauthorizedAccessException => fault,
        InvalidOperationException { InnerException: DbException inner } => inner,
        DbUpdateException { InnerException: DbException inner } => inner,
        _ => null,
    };

    private static async Task AddAsync(SchoolDbs dbs, SchoolOptions school, CancellationToken cancel)
    {
        await using var db = await dbs.OpenAsync(school.Id, cancel);
        if (await db.Schools.AnyAsync(cancel))
        {
            return;
        }

        db.Schools.Add(new SchoolRow { Id = school.Id, Name = school.Name });
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another process that starts at the same moment was first; anything else shows at the next question.
            db.ChangeTracker.Clear();
            if (!await db.Schools.AnyAsync(cancel))
            {
                throw;
            }
        }
    }
}
