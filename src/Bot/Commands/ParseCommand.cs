using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Tutorship.Domain.Replies;
using Tutorship.Storage.Import;

namespace Tutorship.Bot.Commands;

/// <summary>
/// <c>parse --folder DIR</c>: JSON lines on stdin, the meaning of each on stdout (reply-semantics, "Output"). The same code as
/// the conversation; needs no configuration and opens no database.
/// </summary>
public static class ParseCommand
{
    public static System.CommandLine.Command Build()
    {
        var folder = new Option<string>("--folder") { Description = "The school folder with students.csv.", Required = true };
        var command = new System.CommandLine.Command("parse", "Say what messages mean: JSON lines in, JSON lines out.") { folder };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(folder)!, Console.OpenStandardInput(), Console.Out, cancel));
        return command;
    }

    public static async Task<int> RunAsync(string folder, Stream input, TextWriter output, CancellationToken cancel)
    {
        var reading = SchoolFolder.ReadForReplies(folder);
        if (reading is SchoolFolderReading.Bad bad)
        {
            return Exit.Refuse(bad.Faults.Select(fault => fault.ToString()));
        }

        var facts = ((SchoolFolderReading.Good)reading).Contents.ToFacts();
        var register = new SchoolRegister(facts.Roster, facts.Calendar);
        using var reader = new StreamReader(input);
        var refused = false;
        for (var number = 1; await reader.ReadLineAsync(cancel) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var question = ParseLine.Read(line.TrimStart('\uFEFF'));
                var reply = ReplyReader.Read(question.ToContext(register), question.Text);
                await output.WriteLineAsync(ReplyJson.Write(question.Id, reply));
            }
            catch (FormatException fault)
            {
                refused = true;
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"line {number}: {fault.Message}"));
            }
            catch (JsonException)
            {
                refused = true;
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"line {number}: not a JSON object."));
            }
        }

        return refused ? Exit.Refused : Exit.Success;
    }
}
