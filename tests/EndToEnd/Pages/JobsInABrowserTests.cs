using Microsoft.Playwright;
using Tutorship.EndToEnd.Processes;

namespace Tutorship.EndToEnd.Pages;

public class JobsInABrowserTests(DemoInABrowser demo) : IClassFixture<DemoInABrowser>
{
    private const string Administrator = "系统管理员";
    private const string Mentor = "陈建国";

    /// <summary>Under the pages' own Content-Security-Policy: what it forbade would stand on the console.</summary>
    [SkippableFact]
    public async Task The_administrator_logs_in_sees_the_jobs_and_starts_one()
    {
        await using var page = await demo.OpenAsync(1280, 900);
        await page.Page.GotoAsync(new Uri(demo.Address, "/jobs/recurring").ToString());
        await page.Page.GetByText(Administrator).ClickAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Uri(demo.Address, "/jobs/recurring").ToString());
        await page.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "TickJob" }).GetByRole(AriaRole.Checkbox).CheckAsync();
        var trigger = page.Page.GetByRole(AriaRole.Button, new() { Name = "Trigger now" });
        var reloaded = LoadedAgain(page.Page);
        var answer = await page.Page.RunAndWaitForResponseAsync(() => trigger.ClickAsync(), sent => sent.Request.Method == "POST");
        Assert.Equal(204, answer.Status);
        await reloaded.WaitAsync(TimeSpan.FromSeconds(30));
        await Patience.UntilAsync(() => SucceededAsync(page.Page), text => text.Contains("TickJob", StringComparison.Ordinal), 60, "the job");
        await page.PictureAsync("jobs");
        page.WasQuiet();
    }

    [SkippableFact]
    public async Task A_mentor_is_told_that_the_jobs_are_the_administrators()
    {
        await using var page = await demo.OpenAsync(390, 844);
        await page.Page.GotoAsync(new Uri(demo.Address, "/jobs").ToString());
        await page.Page.GetByText(Mentor).ClickAsync();
        await Assertions.Expect(page.Page.GetByText("只有管理员能看")).ToBeVisibleAsync();
    }

    /// <summary>The dashboard loads its page again once a job is triggered, which would interrupt going to another one.</summary>
    private static Task LoadedAgain(IPage page)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Load += (_, _) => loaded.TrySetResult();
        return loaded.Task;
    }

    private async Task<string> SucceededAsync(IPage page)
    {
        await page.GotoAsync(new Uri(demo.Address, "/jobs/jobs/succeeded").ToString());
        return await page.InnerTextAsync("body");
    }
}
