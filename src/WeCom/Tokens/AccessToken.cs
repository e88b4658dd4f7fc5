using System.Globalization;
using System.Security.Cryptography;

namespace Tutorship.WeCom.Tokens;

/// <summary>A token with its dates. Whoever prints it sees no token.</summary>
/// <param name="Generation">Tells one fetch from the next: the platform may hand out the same token again.</param>
internal sealed record AccessToken(string Value, string Generation, DateTimeOffset RenewAt, DateTimeOffset ExpiresAt)
{
    // Close to its end the platform hands out the same token with the rest of its life, which may be below the lead.
    public static AccessToken Fetched(string value, TimeSpan lifetime, DateTimeOffset now) => new(
        value,
        RandomNumberGenerator.GetHexString(8),
        now + lifetime - (lifetime > WeComLimits.TokenLead * 2 ? WeComLimits.TokenLead : lifetime / 2),
        now + lifetime);

    public static AccessToken? Decode(string? stored)
    {
        var parts = stored?.Split(' ');
        return parts?.Length == 4 && TryReadMoment(parts[1], out var renewAt) && TryReadMoment(parts[2], out var expiresAt)
            ? new AccessToken(parts[3], parts[0], renewAt, expiresAt)
            : null;
    }

    public string Encode() => FormattableString.Invariant(
        $"{Generation} {RenewAt.ToUnixTimeMilliseconds()} {ExpiresAt.ToUnixTimeMilliseconds()} {Value}");

    public override string ToString() => $"token {Generation}";

    private static bool TryReadMoment(string text, out DateTimeOffset moment)
    {
        var isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds);
        moment = isNumber ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : default;
        return isNumber;
    }
}
