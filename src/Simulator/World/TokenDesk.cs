using System.Security.Cryptography;
using Tutorship.Simulator.Api;

namespace Tutorship.Simulator.World;

/// <summary>Access tokens: the same one within its life, then a new one (doc 91039).</summary>
internal sealed class TokenDesk(TimeSpan life)
{
    private readonly HashSet<string> retired = [];
    private string current = "";
    private DateTimeOffset expiresAt = DateTimeOffset.MinValue;

    public (string Token, int ExpiresIn) Issue(DateTimeOffset now)
    {
        if (!Lives(now))
        {
            Retire();
            current = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(48));
            expiresAt = now + life;
        }

        return (current, (int)(expiresAt - now).TotalSeconds);
    }

    public ApiError? Check(string token, DateTimeOffset now)
    {
        if (token.Length == 0)
        {
            return ApiError.TokenMissing;
        }

        if (token == current && Lives(now))
        {
            return null;
        }

        return token == current || retired.Contains(token) ? ApiError.TokenExpired : ApiError.TokenInvalid;
    }

    public void Retire()
    {
        if (current.Length > 0)
        {
            retired.Add(current);
        }

        current = "";
    }

    // A clock moved back leaves a life longer than any token has; such a token is over as well.
    private bool Lives(DateTimeOffset now) => current.Length > 0 && now < expiresAt && expiresAt - now <= life;
}
