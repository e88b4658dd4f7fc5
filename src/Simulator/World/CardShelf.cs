using System.Security.Cryptography;

namespace Tutorship.Simulator.World;

/// <summary>Which task ids were ever used, and which response codes still change a card (doc 94888).</summary>
internal sealed class CardShelf
{
    private static readonly TimeSpan CodeLife = TimeSpan.FromHours(72);
    private readonly HashSet<string> taskIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CardCode> codes = new(StringComparer.Ordinal);

    public bool IsTaken(string taskId) => taskIds.Contains(taskId);

    public void Take(string taskId) => taskIds.Add(taskId);

    /// <param name="clicker">Null for the code that message/send returns.</param>
    public string NewCode(string messageId, string? clicker, DateTimeOffset now)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        codes[code] = new CardCode(messageId, clicker, now);
        return code;
    }

    /// <summary>Null when unknown, used, or older than 72 hours.</summary>
    public CardCode? Find(string code, DateTimeOffset now) =>
        codes.TryGetValue(code, out var found) && now - found.IssuedAt <= CodeLife ? found : null;

    public void Use(string code) => codes.Remove(code);
}

/// <summary>What a response code may change: the card of this message, for its clicker or for all receivers.</summary>
internal sealed record CardCode(string MessageId, string? Clicker, DateTimeOffset IssuedAt);
