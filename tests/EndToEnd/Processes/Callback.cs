using System.Text;
using Tutorship.WeCom.Callbacks;

namespace Tutorship.EndToEnd.Processes;

/// <summary>Posts what a member wrote to one process.</summary>
public sealed class Callback(Uri address, CallbackCrypto crypto, int agentId)
{
    private static readonly HttpClient http = new();
    private readonly InboundSeal seal = new(crypto, agentId);
    private long lastMessageId = 7_100_000_000_000_000_000;

    /// <summary>The passive reply's text; empty where nothing was said.</summary>
    public async Task<string> PostAsync(string userId, string text, DateTimeOffset now)
    {
        var (query, body) = seal.Close(++lastMessageId, userId, text, now);
        using var content = new StringContent(body, Encoding.UTF8, "text/xml");
        using var response = await http.PostAsync(new Uri(address, query), content);
        response.EnsureSuccessStatusCode();
        return seal.Open(await response.Content.ReadAsStringAsync());
    }
}
