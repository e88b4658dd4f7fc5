using Microsoft.Playwright;
using Tutorship.EndToEnd.Processes;

namespace Tutorship.EndToEnd.Pages;

/// <summary>The demo as a process of its own in an empty folder, and a browser to look at it; neither where Chromium is absent.</summary>
public sealed class DemoInABrowser : IAsyncLifetime
{
    /// <summary>A page of a machine that does other things too.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("tutorship-").FullName;
    private TutorshipProcess? demo;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}/");

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is null)
        {
            return;
        }

        demo = TutorshipProcess.Start(folder, new Dictionary<string, string>(), "--urls", Address.ToString());
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
        Assertions.SetDefaultExpectTimeout((float)Slow.TotalMilliseconds);
        await demo.AnswersAsync(Address);
    }

    /// <summary>Skips the test where there is no browser.</summary>
    public async Task<WatchedPage> OpenAsync(int width, int height)
    {
        Skip.If(browser is null, Chromium.WhyNot);
        return await WatchedPage.OpenAsync(browser, Address, width, height);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (demo is not null)
        {
            await demo.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
