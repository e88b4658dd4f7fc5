using System.Diagnostics;
using Microsoft.Playwright;

namespace Tutorship.EndToEnd.Pages;

/// <summary>The system's Chromium; nothing is downloaded.</summary>
public static class Chromium
{
    private static readonly string[] places = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

    /// <summary>It is not asked to speak to anybody but the page.</summary>
    private static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static string? Executable => places.FirstOrDefault(File.Exists);

    public static string WhyNot => "Chromium is not installed (Debian: apt-get install chromium).";

    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = arguments });

    /// <summary>Without one the pages work, and the pictures show boxes.</summary>
    public static async Task<bool> HasChineseFontAsync()
    {
        try
        {
            using var list = Process.Start(new ProcessStartInfo("fc-list", [":lang=zh"]) { RedirectStandardOutput = true })!;
            return (await list.StandardOutput.ReadToEndAsync()).Length > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
