using System.Security.Cryptography;
using System.Text;
using Tutorship.Simulator.Api;

namespace Tutorship.Simulator.World;

/// <summary>The duplicate check: an identical request JSON inside the interval is not delivered again (doc 90236).</summary>
internal sealed class RepeatedRequests
{
    private const int Kept = 5000;
    private readonly Dictionary<string, (DateTimeOffset At, ApiAnswer Answer)> seen = [];

    /// <summary>What the first of two identical requests was told, if it is younger than the interval.</summary>
    public ApiAnswer? Find(string body, TimeSpan interval, DateTimeOffset now) =>
        seen.TryGetValue(Key(body), out var first) && now - first.At < interval && now >= first.At ? first.Answer : null;

    public void Remember(string body, ApiAnswer answer, DateTimeOffset now)
    {
        seen[Key(body)] = (now, answer);
        if (seen.Count > Kept)
        {
            seen.Remove(seen.MinBy(first => first.Value.At).Key);
        }
    }

    private static string Key(string body) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
}
