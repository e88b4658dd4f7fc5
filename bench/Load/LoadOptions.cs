using System.Globalization;

namespace Tutorship.Load;

/// <summary>What to load, and how hard; the addresses must be on loopback.</summary>
internal sealed record LoadOptions(Uri Url, Uri Peer, string Token, string AesKey, string CorpId)
{
    public int Mentors { get; init; } = 134;

    /// <summary>Measured seconds of each workload; a third of it runs before, unmeasured, to warm up.</summary>
    public int Seconds { get; init; } = 15;

    public int AtOnce { get; init; } = 32;

    /// <summary>Null if an option is missing, or an address is not this machine's own.</summary>
    public static LoadOptions? Read(string[] args)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        return given.TryGetValue("--url", out var url) && given.TryGetValue("--peer", out var peer)
            && given.TryGetValue("--token", out var token) && given.TryGetValue("--aeskey", out var aesKey)
            && given.TryGetValue("--corpid", out var corpId)
            && IsLoopback(url) && IsLoopback(peer)
            ? new LoadOptions(new Uri(url), new Uri(peer), token, aesKey, corpId)
            {
                Mentors = Number(given, "--mentors", 134),
                Seconds = Number(given, "--seconds", 15),
                AtOnce = Number(given, "--at-once", 32),
            }
            : null;
    }

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback;

    private static int Number(Dictionary<string, string> given, string name, int otherwise) =>
        given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
