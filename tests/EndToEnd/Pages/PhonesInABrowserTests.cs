using Microsoft.Playwright;
using Tutorship.EndToEnd.Processes;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Pages;

public class PhonesInABrowserTests(DemoInABrowser demo, ITestOutputHelper output) : IClassFixture<DemoInABrowser>
{
    private const string Mentor = "T01";
    private const string Homeroom = "T02";
    private const string Principal = "P01";

    [SkippableFact]
    public async Task A_mentor_logs_is_reminded_and_answers_and_the_principal_reads_the_week()
    {
        await using var page = await demo.OpenAsync(1440, 1000);
        await SayWhetherChineseIsReadableAsync();
        await ATalkIsLoggedAsync(page);
        await TheReminderIsAnsweredAsync(page);
        await TheDigestNamesNoMentorAsync(page);
        await SilenceIsExplainedAsync(page);
        page.WasQuiet();
    }

    [SkippableFact]
    public async Task On_a_narrow_screen_one_phone_stands_in_front_and_nothing_sticks_out()
    {
        await using var page = await demo.OpenAsync(390, 844);
        await page.Page.GetByTestId($"tab-{Homeroom}").ClickAsync();
        await Assertions.Expect(page.Phone(Homeroom)).ToBeVisibleAsync();
        await Assertions.Expect(page.Phone(Principal)).ToBeHiddenAsync();
        await page.SayAsync(Homeroom, "待办");
        await page.HearAsync(Homeroom, "期中考试前谈话");
        await page.PictureAsync("narrow");
        Assert.Equal(390, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        page.WasQuiet();
    }

    private static async Task ATalkIsLoggedAsync(WatchedPage page)
    {
        await page.SayAsync(Mentor, "今天和赵子轩谈了学业");
        var receipt = await page.HearAsync(Mentor, "已记");
        Assert.Contains("赵子轩", receipt, StringComparison.Ordinal);
        Assert.Contains("撤销", receipt, StringComparison.Ordinal);
        await page.PictureAsync("receipt");
    }

    private static async Task TheReminderIsAnsweredAsync(WatchedPage page)
    {
        await page.Page.GetByTestId("clock-next-reminder").ClickAsync();
        await Assertions.Expect(page.Page.GetByTestId("clock-now")).ToContainTextAsync("16:07");
        var reminder = await page.HearAsync(Mentor, "您还有");
        Assert.DoesNotContain("赵子轩", reminder, StringComparison.Ordinal);
        await page.PictureAsync("reminder");
        await page.SayAsync(Mentor, "1 2 学业");
        var receipt = await page.HearAsync(Mentor, "2 条");
        Assert.Contains("王子涵", receipt, StringComparison.Ordinal);
        Assert.Contains("李思远", receipt, StringComparison.Ordinal);
    }

    private async Task TheDigestNamesNoMentorAsync(WatchedPage page)
    {
        await page.Page.GetByTestId("clock-next-friday").ClickAsync();
        await Assertions.Expect(page.Page.GetByTestId("clock-now")).ToContainTextAsync("16:10");
        var digest = await page.HearAsync(Principal, "周报");
        var mentors = await new PhonesOnTheWire(demo.Address).NamesAsync(userId => userId.StartsWith('T'));
        Assert.Equal(22, mentors.Count);
        Assert.All(mentors, name => Assert.DoesNotContain(name, digest, StringComparison.Ordinal));
        await page.PictureAsync("digest");
    }

    private static async Task SilenceIsExplainedAsync(WatchedPage page)
    {
        await page.Page.GetByTestId("silence-member").SelectOptionAsync(Mentor);
        await page.Page.GetByTestId("silence-day").FillAsync("2026-11-06");
        await Assertions.Expect(page.Page.GetByTestId("silence").Locator("dt")).ToHaveTextAsync(["提醒"]);
        await Assertions.Expect(page.Page.GetByTestId("silence").Locator("dd")).Not.ToBeEmptyAsync();
        await page.PictureAsync("silence");
    }

    private async Task SayWhetherChineseIsReadableAsync() =>
        output.WriteLine(await Chromium.HasChineseFontAsync() ? "A Chinese font is installed." : "No Chinese font is installed: the pictures show boxes.");
}
