using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Tutorship.Bot.Configuration;
using Tutorship.Bot.Hosting;

namespace Tutorship.Bot.Commands;

/// <summary><c>serve</c>, the default: the web server, and with <c>--role all|scheduler</c> what happens by time passing.</summary>
public static class ServeCommand
{
    public static void AddTo(RootCommand root)
    {
        var role = new Option<string>("--role") { Description = "all, bot or scheduler.", DefaultValueFactory = _ => "all", Recursive = false };
        role.AcceptOnlyFromAmong("all", "bot", "scheduler");
        var urls = new Option<string?>("--urls") { Description = "Where to listen, for example http://localhost:5080" };
        var serve = new Command("serve", "Serve (the default).") { role, urls };
        serve.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(role)!, parsed.GetValue(urls), cancel));
        root.Add(serve);
        root.Add(role);
        root.Add(urls);
        root.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(role)!, parsed.GetValue(urls), cancel));
    }

    private static async Task<int> RunAsync(string role, string? urls, CancellationToken cancel)
    {
        try
        {
            await using var app = await TutorshipHost.BuildAsync(new ServeOptions(role, urls), cancel);
            await app.RunAsync(cancel);
            return Exit.Success;
        }
        catch (SettingsException fault)
        {
            return Exit.Refuse(fault.Faults);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return Exit.Refuse($"--urls: {fault.Message} Stop the other program, or choose another address, for example --urls http://localhost:5081");
        }
    }
}
