using Microsoft.EntityFrameworkCore;
using Tutorship.Storage;

namespace Tutorship.Bot.Configuration;

/// <summary>Before anything else: tables up to date, and a row for every configured school.</summary>
public static class SchoolPreparation
{
    public static async Task PrepareAsync(IServiceProvider services, IEnumerable<SchoolOptions> schools, CancellationToken cancel)
    {
        var dbs = services.GetRequiredService<SchoolDbs>();
        await dbs.MigrateAsync(cancel);
        foreach (var school in schools)
        {
            await AddAsync(dbs, school, cancel);
        }
    }

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
