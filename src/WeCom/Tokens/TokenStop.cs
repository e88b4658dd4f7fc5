using System.Globalization;
using Tutorship.WeCom.Api;

namespace Tutorship.WeCom.Tokens;

/// <summary>No further attempt to get a token before a moment, because each would prolong a block of the own address.</summary>
internal sealed record TokenStop(int Code, DateTimeOffset Until)
{
    public static TokenStop? Decode(string? stored)
    {
        var parts = stored?.Split(' ');
        return parts?.Length == 2
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var code)
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var milliseconds)
                ? new TokenStop(code, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
                : null;
    }

    public string Encode() => FormattableString.Invariant($"{Code} {Until.ToUnixTimeMilliseconds()}");

    public ApiFailure ToFailure(DateTimeOffset now) => ApiFailure.Of(ReturnCodes.Find(Code), Until - now);
}
