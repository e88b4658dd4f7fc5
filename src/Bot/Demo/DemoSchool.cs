using System.Security.Cryptography;
using Tutorship.Bot.Configuration;

namespace Tutorship.Bot.Demo;

/// <summary>The school that is served when none is configured: invented people, and WeCom keys drawn anew at every start.</summary>
public static class DemoSchool
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Where the demo's calendar stands at first: a few days before the mid-term exam, in the afternoon.</summary>
    public static DateTimeOffset OpeningMoment { get; } = new(2026, 11, 5, 15, 50, 0, TimeSpan.FromHours(8));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "School");

    public static SchoolOptions Options() => new()
    {
        Id = "demo",
        Name = DemoPhrases.SchoolName,
        WeCom = new WeComOptions
        {
            CorpId = "ww" + RandomNumberGenerator.GetHexString(16, lowercase: true),
            AgentId = 1000002,
            Secret = RandomNumberGenerator.GetString(Letters, 43),
            Token = RandomNumberGenerator.GetString(Letters, 20),
            EncodingAESKey = RandomNumberGenerator.GetString(Letters, 43),
        },
    };
}
