using Microsoft.EntityFrameworkCore;
using Tutorship.Domain;

namespace Tutorship.Storage.Import.Apply;

/// <summary>The plan is the file's, where there is one; a setting it does not name takes its default.</summary>
internal static class PlanMerge
{
    public static async Task RunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        if (run.Contents.Plan is not { } file)
        {
            return;
        }

        var school = await run.Db.Schools.SingleAsync(cancellationToken);
        var before = PlanReader.Read(school.PlanJson) is PlanReading.Good(var plan) ? plan : new Plan();
        foreach (var setting in PlanSettings.All)
        {
            var (old, now) = (setting.Show(before), setting.Show(file.Plan));
            if (old != now)
            {
                school.PlanJson = file.Json;
                run.Note(ImportedThing.Setting, ImportChangeKind.Changed, setting.Name, $"{old} → {now}");
            }
        }
    }
}
