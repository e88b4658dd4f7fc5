using System.Diagnostics;
using System.Globalization;
using Tutorship.EndToEnd.Processes;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd;

[Collection(nameof(AloneCollection))]
public sealed class StartTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>3 s is the aim; the rest is for a machine that does other things too.</summary>
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(7);

    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;

    /// <summary>Another program may have had the machine the first time, so a slow start is tried again.</summary>
    [Fact]
    public async Task The_demo_answers_within_seconds_in_an_empty_folder_and_stays_small()
    {
        var fastest = TimeSpan.MaxValue;
        for (var attempt = 1; attempt <= 4 && fastest > Allowed; attempt++)
        {
            var took = await StartAsync(Directory.CreateDirectory(Path.Combine(folder, $"{attempt}")).FullName);
            fastest = took < fastest ? took : fastest;
        }

        Assert.True(fastest <= Allowed, $"It took {fastest.TotalSeconds:F1} s.");
    }

    [Theory]
    [InlineData("bot")]
    [InlineData("scheduler")]
    public async Task One_role_alone_is_refused_without_a_Redis_to_share(string role)
    {
        await using var alone = TutorshipProcess.Start(folder, new Dictionary<string, string>(), "--role", role);
        Assert.Equal(1, await alone.ExitCodeAsync());
        Assert.Contains("Storage__Redis", alone.Errors, StringComparison.Ordinal);
        Assert.Empty(alone.Output);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<TimeSpan> StartAsync(string empty)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        await using var demo = TutorshipProcess.Start(empty, new Dictionary<string, string>(), "--urls", address.ToString());
        await demo.AnswersAsync(address);
        var took = Stopwatch.GetElapsedTime(demo.StartedAt);
        using var process = Process.GetProcessById(await demo.IdAsync());
        var worked = process.TotalProcessorTime;
        var megabytes = process.WorkingSet64 / 1_000_000;
        output.WriteLine(
            $"GET / answered {took.TotalSeconds:F1} s after the start, {worked.TotalSeconds:F1} s of them worked; {megabytes} MB resident");
        Assert.True(megabytes < 300, $"It holds {megabytes} MB.");
        return IsMachineOverloaded() && worked < took ? worked : took;
    }

    /// <summary>More than twice as many at work as there are processors: waiting for one says nothing about the program.</summary>
    private static bool IsMachineOverloaded() =>
        File.Exists("/proc/loadavg")
        && double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) > 2 * Environment.ProcessorCount;
}
