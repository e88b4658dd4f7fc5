using Microsoft.Playwright;

namespace Tutorship.EndToEnd.Pages;

/// <summary>The demo's page with its phones, watched for errors and for requests to anybody else.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly List<string> faults = [];

    private WatchedPage(IPage page, Uri address)
    {
        Page = page;
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, said) => faults.AddRange(said.Type is "error" or "warning" ? [said.Text] : Array.Empty<string>());
        page.Request += (_, request) => faults.AddRange(IsOwn(request.Url, address) ? Array.Empty<string>() : [request.Url]);
    }

    public IPage Page { get; }

    public static async Task<WatchedPage> OpenAsync(IBrowser browser, Uri address, int width, int height)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        var watched = new WatchedPage(page, address);
        await page.GotoAsync(address.ToString());
        return watched;
    }

    /// <summary>By the id of its owner.</summary>
    public ILocator Phone(string userId) => Page.GetByTestId($"phone-{userId}");

    public async Task SayAsync(string userId, string text)
    {
        await Phone(userId).GetByTestId("input").FillAsync(text);
        await Phone(userId).GetByTestId("send").ClickAsync();
    }

    /// <summary>Waits for a bubble of the bot with these words; its whole text.</summary>
    public async Task<string> HearAsync(string userId, string words)
    {
        var bubble = Phone(userId).Locator("[data-testid=bubble][data-from=bot] .bubble").Filter(new() { HasText = words }).Last;
        await bubble.WaitForAsync();
        return await bubble.InnerTextAsync();
    }

    /// <summary>Kept beside the tests' own output for whoever wants to look.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png"),
            FullPage = true,
            Animations = ScreenshotAnimations.Disabled,
        });

    /// <summary>No error on the console, and not a word to anybody but the page's own origin.</summary>
    public void WasQuiet() => Assert.Empty(faults);

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    private static bool IsOwn(string url, Uri address) =>
        url.StartsWith(address.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);
}
