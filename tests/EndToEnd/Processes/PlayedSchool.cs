using System.Globalization;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.EndToEnd.Processes;

/// <summary>The demo school under real settings, as its processes are told of it.</summary>
public static class PlayedSchool
{
    public const string Id = "s1";

    public const string Name = "江城示范高级中学";

    public const int AgentId = 1000007;

    public const string Secret = "secretOfTheCity";

    /// <summary>Wraps the keys of the notes; the same in all processes.</summary>
    public static readonly string NoteKey = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(number => (byte)number)]);

    public static readonly CallbackCrypto Crypto = new("CityToken2026", new string('k', 42) + "E", "ww0123456789abcdef");

    /// <summary>With students, mentors and a calendar in which reminders are due on 2026-11-05 at 16:07.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "School");

    /// <param name="database">Connection string.</param>
    /// <param name="redis">Host and port.</param>
    /// <param name="weCom">Where WeCom is played.</param>
    /// <param name="now">Where the process clock starts.</param>
    public static Dictionary<string, string> Settings(string database, string redis, Uri weCom, DateTimeOffset now) => new()
    {
        ["Schools__0__Id"] = Id,
        ["Schools__0__Name"] = Name,
        ["Schools__0__WeCom__CorpId"] = Crypto.ReceiverId,
        ["Schools__0__WeCom__AgentId"] = $"{AgentId}",
        ["Schools__0__WeCom__Secret"] = Secret,
        ["Schools__0__WeCom__Token"] = Crypto.Token,
        ["Schools__0__WeCom__EncodingAESKey"] = Crypto.EncodingAesKey,
        ["Schools__0__WeCom__ApiHost"] = weCom.ToString(),
        ["Storage__Database"] = database,
        ["Storage__Redis"] = redis,
        ["Storage__KeyEncryptionKey"] = NoteKey,
        ["Clock__StartAt"] = now.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
    };
}
