using System.CommandLine;
using Tutorship.Bot.Commands.Doctor;

namespace Tutorship.Bot.Commands;

/// <summary>The program's commands. Exit code 0 success, 1 refused or failed with a sentence on stderr, 2 wrong usage.</summary>
public static class TutorshipCommands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            var command = parsed.CommandResult.Command;
            await Console.Error.WriteLineAsync(command is RootCommand ? "See: tutorship --help" : $"See: tutorship {command.Name} --help");
            return Exit.WrongUsage;
        }

        return await parsed.InvokeAsync();
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Tutorship: a mentor for every student, in WeCom. Without a command it serves.")
        {
            ParseCommand.Build(),
            ImportCommand.Build(),
            CoverageCommand.Build(),
            RemindersCommand.Build(),
            DigestCommand.Build(),
            DoctorCommand.Build(),
            PurgeCommand.Build(),
        };
        ServeCommand.AddTo(root);
        return root;
    }
}
