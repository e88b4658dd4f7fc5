using System.Text.Json;

namespace Tutorship.Bot.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string School = Path.Combine(Repository.Root, "tests", "eval", "school");

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task Parse_says_what_messages_mean_and_needs_no_database()
    {
        var (exit, output, error) = await tool.RunAsync(
            $"parse --folder \"{School}\"",
            """{"id":"1","mentor":"T01","now":"2026-09-08T17:42","text":"谈 张三 学业"}""");
        Assert.Equal((0, ""), (exit, error));
        var reply = JsonDocument.Parse(output).RootElement;
        Assert.Equal("record", reply.GetProperty("outcome").GetString());
        Assert.Equal("S0001", reply.GetProperty("records")[0].GetProperty("students")[0].GetString());
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_the_others_are_answered()
    {
        var (exit, output, error) = await tool.RunAsync(
            $"parse --folder \"{School}\"",
            "nonsense\n{\"id\":\"2\",\"mentor\":\"T01\",\"now\":\"2026-09-08T17:42\",\"text\":\"谢谢\"}\n");
        Assert.Equal(1, exit);
        Assert.Contains("line 1", error, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"2\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"1","mentor":"T01","now":"2026-09-08T17:42","text":"谈 张三 \ud800"}""")]
    [InlineData("""{"id":"1","mentor":"T01","now":"9999-12-31T17:42","text":"后天谈 张三"}""")]
    [InlineData("""{"id":"1","mentor":"T01","now":"0001-01-01T17:42","text":"昨天谈了张三"}""")]
    public async Task Half_a_character_and_the_end_of_time_do_not_stop_the_lines_after_them(string line)
    {
        var (exit, output, error) = await tool.RunAsync(
            $"parse --folder \"{School}\"",
            line + "\n{\"id\":\"2\",\"mentor\":\"T01\",\"now\":\"2026-09-08T17:42\",\"text\":\"谢谢\"}\n");
        Assert.Equal(1, exit);
        Assert.StartsWith("line 1: ", error, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"2\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_imported_school_is_counted_reminded_and_summed_up()
    {
        Assert.Equal(0, (await tool.RunAsync($"import \"{School}\"")).Exit);

        var coverage = await tool.RunAsync("coverage --on 2026-11-20 --json");
        Assert.Equal((0, ""), (coverage.Exit, coverage.Error));
        Assert.Equal("2026-11-20", JsonDocument.Parse(coverage.Out).RootElement.GetProperty("on").GetString());

        var reminders = await tool.RunAsync("reminders --on 2026-11-16 --json");
        Assert.NotEqual(0, JsonDocument.Parse(reminders.Out).RootElement.GetArrayLength());

        var digest = await tool.RunAsync("digest --on 2026-11-20 --scope 高二 --json");
        Assert.Equal("高二", JsonDocument.Parse(digest.Out).RootElement.GetProperty("scope").GetString());
    }

    [Fact]
    public async Task Importing_again_changes_nothing_and_a_preview_never_does()
    {
        var preview = await tool.RunAsync($"import \"{School}\" --preview");
        Assert.Equal(0, preview.Exit);
        Assert.Equal(1, (await tool.RunAsync("coverage --on 2026-11-20 --json")).Exit);

        await tool.RunAsync($"import \"{School}\"");
        var before = (await tool.RunAsync("coverage --on 2026-11-20 --json")).Out;
        await tool.RunAsync($"import \"{School}\"");
        Assert.Equal(before, (await tool.RunAsync("coverage --on 2026-11-20 --json")).Out);
    }

    [Fact]
    public async Task A_bad_file_is_named_and_nothing_is_applied()
    {
        foreach (var file in Directory.EnumerateFiles(School))
        {
            tool.Write(Path.Combine("bad", Path.GetFileName(file)), await File.ReadAllTextAsync(file));
        }

        var entries = tool.Write("bad/entries.csv", "entry_id,kind,student_id,date,author,strategies,mode,voided\nE1,chat,S0001,2026-13-01,T01,,,\n");
        var (exit, output, error) = await tool.RunAsync($"import \"{Path.GetDirectoryName(entries)}\"");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("entries.csv", error, StringComparison.Ordinal);
        Assert.Contains("2026-13-01", error, StringComparison.Ordinal);
        Assert.Equal(1, (await tool.RunAsync("coverage --on 2026-11-20 --json")).Exit);
    }

    [Theory]
    [InlineData("coverage --json", 2)]
    [InlineData("coverage --on 20.11.2026 --json", 2)]
    [InlineData("nonsense", 2)]
    [InlineData("serve --role king", 2)]
    [InlineData("coverage --on 2030-01-01 --json", 1)]
    [InlineData("coverage --on 2026-11-20 --school nowhere", 1)]
    [InlineData("import /nowhere/at/all", 1)]
    [InlineData("serve --role bot", 1)]
    public async Task A_refusal_says_why_on_stderr(string arguments, int expected)
    {
        var (exit, output, error) = await tool.RunAsync(arguments);
        Assert.Equal((expected, ""), (exit, output));
        Assert.NotEqual("", error.Trim());
    }

    [Fact]
    public async Task The_demo_is_refused_in_production_with_all_faults_at_once()
    {
        tool.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var (exit, _, error) = await tool.RunAsync("serve");
        Assert.Equal(1, exit);
        Assert.Contains("Schools", error, StringComparison.Ordinal);
        Assert.Contains("Clock__StartAt", error, StringComparison.Ordinal);
    }
}
