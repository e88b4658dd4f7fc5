using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Tutorship.EndToEnd.Processes;

/// <summary>
/// The program as a process of its own. Its shell ends it when this object is disposed and, by the end of standard input,
/// when the tests themselves are killed.
/// </summary>
public sealed class TutorshipProcess : IAsyncDisposable
{
    private const string Script = """
        exec 3<&0
        dotnet "$@" </dev/null 3<&- & child=$!
        echo "$child"
        (cat <&3; kill -9 $child) >/dev/null 2>&1 & watch=$!
        wait $child; code=$?
        kill $watch 2>/dev/null
        exit $code
        """;

    private static readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Process shell;
    private readonly TaskCompletionSource<int> id = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder output = new();
    private readonly StringBuilder errors = new();

    private TutorshipProcess(ProcessStartInfo start)
    {
        shell = new Process { StartInfo = start };
        shell.OutputDataReceived += (_, line) => Hear(line.Data);
        shell.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        StartedAt = Stopwatch.GetTimestamp();
        shell.Start();
        shell.BeginOutputReadLine();
        shell.BeginErrorReadLine();
    }

    /// <summary>Of <see cref="Stopwatch"/>.</summary>
    public long StartedAt { get; }

    public string Output => Of(output);

    public string Errors => Of(errors);

    public static TutorshipProcess Start(string folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        string[] words = ["-c", Script, "sh", Path.Combine(AppContext.BaseDirectory, "tutorship.dll"), .. arguments];
        var start = new ProcessStartInfo("sh", words)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new TutorshipProcess(start);
    }

    public Task<int> IdAsync() => id.Task;

    public async Task<int> ExitCodeAsync()
    {
        await shell.WaitForExitAsync();
        return shell.ExitCode;
    }

    /// <summary>SIGKILL: no goodbye of any kind.</summary>
    public async Task KillAsync()
    {
        using var child = Process.GetProcessById(await IdAsync());
        child.Kill();
        await shell.WaitForExitAsync();
    }

    public bool HasEnded => shell.HasExited;

    /// <summary>Waits for the first 200.</summary>
    public Task AnswersAsync(Uri address) => Patience.UntilAsync(
        async () =>
        {
            Assert.False(shell.HasExited, $"The program ended: {Errors}{Output}");
            return await IsOkAsync(address);
        },
        isOk => isOk,
        90,
        address.ToString());

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private static async Task<bool> IsOkAsync(Uri address)
    {
        try
        {
            using var response = await http.GetAsync(address);
            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The shell's own first line is the program's process id.</summary>
    private void Hear(string? line)
    {
        if (id.Task.IsCompleted)
        {
            Keep(output, line);
        }
        else if (line is not null)
        {
            id.SetResult(int.Parse(line, CultureInfo.InvariantCulture));
        }
    }

    private static void Keep(StringBuilder said, string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private static string Of(StringBuilder said)
    {
        lock (said)
        {
            return said.ToString().Trim();
        }
    }
}
