using System.Diagnostics;

namespace Tutorship.EndToEnd.Processes;

/// <summary>
/// A shell that runs a server for the tests and obeys: a word a line in, <c>done</c> back. It ends the server at the end of its
/// standard input, however the tests end.
/// </summary>
public sealed class ServerShell : IAsyncDisposable
{
    private readonly Process shell;

    private ServerShell(Process shell) => this.shell = shell;

    /// <param name="asWhom">What stands before the shell, such as <c>runuser</c>.</param>
    /// <param name="script">Says <c>done</c> when the server was started, and after every order.</param>
    /// <param name="arguments">Of the script, from <c>$1</c>.</param>
    public static async Task<ServerShell> StartAsync(IReadOnlyList<string> asWhom, string script, params string[] arguments)
    {
        string[] words = [.. asWhom, "sh", "-c", script, "sh", .. arguments];
        var shell = new ServerShell(Process.Start(new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!);
        await shell.HearAsync("start");
        return shell;
    }

    public async Task TellAsync(string order)
    {
        await shell.StandardInput.WriteLineAsync(order);
        await shell.StandardInput.FlushAsync();
        await HearAsync(order);
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private async Task HearAsync(string order)
    {
        var answer = await shell.StandardOutput.ReadLineAsync();
        Assert.True(answer == "done", $"{order}: {answer ?? "the shell ended"}");
    }
}
