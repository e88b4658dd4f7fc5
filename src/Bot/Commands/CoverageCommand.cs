using System.CommandLine;
using Tutorship.Domain;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary><c>coverage --on DATE --json</c>: every figure of coverage-rules on one day.</summary>
public static class CoverageCommand
{
    public static Command Build()
    {
        var on = SharedOptions.On();
        var json = SharedOptions.Json();
        var school = SharedOptions.School();
        var command = new Command("coverage", "Say who has been reached and who has not, on a day.") { on, json, school };
        command.SetAction((parsed, cancel) => SchoolCommand.RunAsync(
            parsed.GetValue(school),
            access => RunAsync(access, parsed.GetValue(on), parsed.GetValue(json), cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(SchoolAccess access, DateOnly on, bool json, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var facts = await access.Get<SchoolFactsStore>().LoadAsync(db, on, cancel);
        if (CoverageReport.On(facts, on) is not { } report)
        {
            return Exit.Refuse(CommandLinePhrases.OutsideEveryYear(on));
        }

        if (json)
        {
            Console.Out.WriteLine(CoverageJson.Write(report));
        }
        else
        {
            CoverageTable.Print(report);
        }

        return Exit.Success;
    }
}
