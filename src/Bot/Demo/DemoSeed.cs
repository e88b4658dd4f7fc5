using Microsoft.EntityFrameworkCore;
using Tutorship.Bot.Configuration;
using Tutorship.Storage;
using Tutorship.Storage.Import;

namespace Tutorship.Bot.Demo;

/// <summary>Fills the demo school with its invented people, where nothing was imported before.</summary>
public static class DemoSeed
{
    public static async Task FillAsync(IServiceProvider services, SchoolOptions school, CancellationToken cancel)
    {
        await using var db = await services.GetRequiredService<SchoolDbs>().OpenAsync(school.Id, cancel);
        if (await db.Students.AnyAsync(cancel))
        {
            return;
        }

        var read = SchoolFolder.Read(DemoSchool.Folder);
        if (read is not SchoolFolderReading.Good(var contents))
        {
            throw new InvalidOperationException($"The demo school's own files are wrong: {((SchoolFolderReading.Bad)read).Faults[0]}");
        }

        var today = DateOnly.FromDateTime(DemoSchool.OpeningMoment.DateTime);
        await services.GetRequiredService<SchoolImport>().ApplyAsync(db, contents, today, cancel);
    }
}
