using System.Diagnostics;

namespace Tutorship.Bot.Tests.Commands;

/// <summary>Runs the program itself as a process of its own, in a folder of its own.</summary>
public sealed class Tool : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;

    public Dictionary<string, string> Environment { get; } = new() { ["Clock__StartAt"] = "2026-11-20T12:00:00+08:00" };

    public async Task<(int Exit, string Out, string Error)> RunAsync(string arguments, string input = "")
    {
        var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "tutorship.dll")}\" {arguments}")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Begins with the files of a folder, where another run has left them.</summary>
    public void TakeOver(string from, string into)
    {
        var target = Directory.CreateDirectory(PathOf(into)).FullName;
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
