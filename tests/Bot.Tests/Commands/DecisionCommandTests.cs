using System.Text.Json;
using Tutorship.Scheduler.Digests;

namespace Tutorship.Bot.Tests.Commands;

public sealed class DecisionCommandTests : IDisposable
{
    private static readonly string School = Path.Combine(Repository.Root, "tests", "eval", "school");

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task A_day_on_which_nothing_ran_says_so_for_a_mentor()
    {
        await tool.RunAsync($"import \"{School}\"");

        var (exit, text, _) = await tool.RunAsync("reminders --on 2026-11-17 --why --mentor T01");
        Assert.Equal((0, "那天没有留下记录：程序没有运行，或已超过保存的天数"), (exit, text.Trim()));

        var json = JsonDocument.Parse((await tool.RunAsync("reminders --on 2026-11-17 --why --mentor T01 --json")).Out).RootElement;
        Assert.Equal(("T01", false), (json.GetProperty("mentor").GetString(), json.GetProperty("planned").GetBoolean()));
    }

    [Fact]
    public async Task Somebody_unknown_is_refused_and_mentor_without_why_is_wrong_usage()
    {
        await tool.RunAsync($"import \"{School}\"");

        var (exit, _, error) = await tool.RunAsync("reminders --on 2026-11-17 --why --mentor NOBODY");
        Assert.Equal((1, "名册里没有账号为「NOBODY」的教职工。"), (exit, error.Trim()));
        Assert.Equal(2, (await tool.RunAsync("reminders --on 2026-11-17 --mentor T01")).Exit);
    }

    [Fact]
    public async Task On_the_terminal_steps_and_reasons_are_words()
    {
        await tool.RunAsync($"import \"{School}\"");

        var (exit, text, _) = await tool.RunAsync("reminders --on 2026-11-05 --why");
        Assert.Equal(0, exit);
        Assert.Contains("中间", text, StringComparison.Ordinal);
        Assert.Contains("不是上学日", (await tool.RunAsync("reminders --on 2026-11-07 --why")).Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_digests_picture_goes_to_a_file()
    {
        Skip.If(ChineseFont.Name is null, "no font with Chinese characters");
        await tool.RunAsync($"import \"{School}\"");
        var file = tool.Write("heat.png", "");

        Assert.Equal(0, (await tool.RunAsync($"digest --on 2026-11-20 --scope school --png \"{file}\"")).Exit);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await File.ReadAllBytesAsync(file)).Take(4));
        Assert.Equal(1, (await tool.RunAsync($"digest --on 2026-11-20 --scope 高二1班 --png \"{file}\"")).Exit);
    }
}
