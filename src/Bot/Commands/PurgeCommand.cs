using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using Tutorship.Scheduler.Jobs;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary><c>purge</c>: removes the entries that the plan keeps no longer, and says what it removed. The server does so every night.</summary>
public static class PurgeCommand
{
    public static Command Build()
    {
        var preview = new Option<bool>("--preview") { Description = "Say what would go, and remove nothing." };
        var school = SharedOptions.School();
        var command = new Command("purge", "Remove the entries that the plan keeps no longer.") { preview, school };
        command.SetAction((parsed, cancel) => SchoolCommand.RunAsync(
            parsed.GetValue(school),
            access => RunAsync(access, parsed.GetValue(preview), cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(SchoolAccess access, bool isPreview, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var purge = new EntryPurge(access.Get<SchoolFactsStore>(), access.Get<TimeProvider>(), NullLogger<EntryPurge>.Instance);
        var account = await purge.RunAsync(db, isPreview, cancel);
        if (account.Total == 0)
        {
            Console.Out.WriteLine(CommandLinePhrases.NothingToPurge(account.Until));
            return Exit.Success;
        }

        foreach (var kind in account.Kinds)
        {
            Console.Out.WriteLine(CommandLinePhrases.PurgedKind(kind));
        }

        Console.Out.WriteLine(isPreview ? CommandLinePhrases.WouldPurge(account) : CommandLinePhrases.Purged(account));
        return Exit.Success;
    }
}
