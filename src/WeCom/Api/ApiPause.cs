using System.Globalization;

namespace Tutorship.WeCom.Api;

/// <summary>Until when an API is left alone, and until when what is urgent leaves it alone.</summary>
internal sealed record ApiPause(DateTimeOffset Until, DateTimeOffset UrgentUntil)
{
    /// <summary>For the store: somebody got through since.</summary>
    public const string Over = "over";

    public static ApiPause First(DateTimeOffset now) => new(now + WeComLimits.MinuteBlock, now + WeComLimits.MinuteBlock);

    public static ApiPause? Decode(string? stored)
    {
        var parts = stored?.Split(' ');
        return parts?.Length == 2 && TryRead(parts[0], out var until) && TryRead(parts[1], out var urgentUntil) ? new ApiPause(until, urgentUntil) : null;
    }

    public string Encode() => FormattableString.Invariant($"{Until.ToUnixTimeMilliseconds()} {UrgentUntil.ToUnixTimeMilliseconds()}");

    /// <summary>The same refusal once more: the hour's limit, as far as anybody knows.</summary>
    public ApiPause Next(DateTimeOffset now) => new(
        Until > now ? Until : now + WeComLimits.HourBlock,
        UrgentUntil > now ? UrgentUntil : now + WeComLimits.MinuteBlock);

    public DateTimeOffset UntilFor(ApiRequest request) => request.IsUrgent ? UrgentUntil : Until;

    private static bool TryRead(string text, out DateTimeOffset moment)
    {
        var isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds);
        moment = isNumber ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : default;
        return isNumber;
    }
}
