using System.CommandLine;
using Tutorship.Scheduler;
using Tutorship.Storage.Import;

namespace Tutorship.Bot.Commands;

/// <summary><c>import DIR [--preview]</c>: checks everything, then applies at once or not at all (coverage-rules, "Import").</summary>
public static class ImportCommand
{
    public static Command Build()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder with students.csv, teachers.csv, calendar.csv …, or one .xlsx with sheets of those names." };
        var preview = new Option<bool>("--preview") { Description = "Print the changes and apply nothing." };
        var school = SharedOptions.School();
        var command = new Command("import", "Import roster, calendar, plan, leave and entries.") { folder, preview, school };
        command.SetAction((parsed, cancel) => SchoolCommand.RunAsync(
            parsed.GetValue(school),
            access => RunAsync(access, parsed.GetValue(folder)!, parsed.GetValue(preview), cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(SchoolAccess access, string folder, bool preview, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var import = access.Get<SchoolImport>();
        var reading = SchoolFolder.Read(folder, await import.KnownPeopleAsync(db, cancel));
        if (reading is not SchoolFolderReading.Good(var contents))
        {
            return Exit.Refuse(((SchoolFolderReading.Bad)reading).Faults.Select(fault => fault.ToString()));
        }

        var today = SchoolTime.DayOf(access.Get<TimeProvider>().GetUtcNow());
        var outcome = preview
            ? await import.PreviewAsync(db, contents, today, cancel)
            : await import.ApplyAsync(db, contents, today, cancel);
        return Report(outcome, preview);
    }

    private static int Report(ImportOutcome outcome, bool preview)
    {
        if (outcome is not ImportOutcome.Done done)
        {
            return Exit.Refuse(((ImportOutcome.Refused)outcome).Faults.Select(fault => fault.ToString()));
        }

        foreach (var line in preview ? done.Changes.Select(change => change.ToString()) : done.Summary())
        {
            Console.Out.WriteLine(line);
        }

        foreach (var line in done.Kept.Select(kept => kept.ToString()).Concat(done.Notices))
        {
            Console.Out.WriteLine(line);
        }

        return Exit.Success;
    }
}
