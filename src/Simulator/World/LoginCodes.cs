using System.Security.Cryptography;
using Tutorship.Simulator.Api;

namespace Tutorship.Simulator.World;

/// <summary>Codes of the web login: one use, five minutes (doc 91023).</summary>
internal sealed class LoginCodes
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly Dictionary<string, (string UserId, DateTimeOffset IssuedAt)> codes = [];

    public string Issue(string userId, DateTimeOffset now)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        codes[code] = (userId, now);
        return code;
    }

    public ApiError? Redeem(string code, DateTimeOffset now, out string userId)
    {
        if (!codes.Remove(code, out var known))
        {
            userId = "";
            return ApiError.CodeInvalid;
        }

        userId = known.UserId;
        return now - known.IssuedAt > Life ? ApiError.CodeExpired : null;
    }
}
