using System.CommandLine;
using Tutorship.Domain;
using Tutorship.Scheduler.Digests;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands;

/// <summary><c>digest --on DATE --scope school|grade|class [--json | --text | --png FILE]</c>: what that week's digest would say.</summary>
public static class DigestCommand
{
    public static Command Build()
    {
        var on = SharedOptions.On();
        var scope = new Option<string>("--scope") { Description = "school, a grade or a class.", DefaultValueFactory = _ => "school" };
        var json = SharedOptions.Json();
        var text = new Option<bool>("--text") { Description = "Print the message as it is sent (the default)." };
        var png = new Option<FileInfo?>("--png") { Description = "Write the digest's picture to a file." };
        var school = SharedOptions.School();
        var command = new Command("digest", "Say what the weekly digest holds, without sending.") { on, scope, json, text, png, school };
        command.SetAction((parsed, cancel) => SchoolCommand.RunAsync(
            parsed.GetValue(school),
            access => RunAsync(access, parsed.GetValue(on), parsed.GetValue(scope)!, parsed.GetValue(json), parsed.GetValue(png), cancel),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(
        SchoolAccess access, DateOnly on, string scopeName, bool json, FileInfo? png, CancellationToken cancel)
    {
        await using var db = await access.OpenAsync(cancel);
        var facts = await access.Get<SchoolFactsStore>().LoadAsync(db, on, cancel);
        if (DigestScope.Find(facts.Roster, scopeName) is not { } scope)
        {
            return Exit.Refuse(CommandLinePhrases.NoSuchScope(scopeName));
        }

        if (Digest.Of(facts, on, scope) is not { } digest)
        {
            return Exit.Refuse(CommandLinePhrases.OutsideEveryYear(on));
        }

        if (png is not null)
        {
            return await DigestPicture.WriteAsync(facts, on, scope, png, cancel);
        }

        Console.Out.WriteLine(json ? DigestJson.Write(digest) : DigestPhrases.Render(digest));
        return Exit.Success;
    }
}
