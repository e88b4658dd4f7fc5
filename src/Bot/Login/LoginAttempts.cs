using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Tutorship.Bot.Login;

/// <summary>One login on its way: which school's, where it leads, and the state that must come back (doc 91022).</summary>
public sealed record LoginAttempt(string State, string SchoolId, string To, DateTimeOffset Until);

/// <summary>
/// Keeps an attempt in the browser that made it, sealed, for ten minutes and one use: a code that somebody else obtained
/// cannot be slipped into it.
/// </summary>
public sealed class LoginAttempts(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string CookieName = "tutorship.login";

    private const int StateBytes = 16;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private readonly IDataProtector protector = protection.CreateProtector("Tutorship.Login");

    /// <summary>Answers the state to send along.</summary>
    public string Begin(HttpContext http, string schoolId, string to)
    {
        var state = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(StateBytes));
        var attempt = new LoginAttempt(state, schoolId, to, clock.GetUtcNow() + Life);
        http.Response.Cookies.Append(CookieName, protector.Protect(JsonSerializer.Serialize(attempt)), Cookie(Life));
        return state;
    }

    /// <summary>The attempt this browser made with this state; null: it made none, or too long ago. Good once.</summary>
    public LoginAttempt? Take(HttpContext http, string? state)
    {
        var attempt = Open(http.Request.Cookies[CookieName]);
        http.Response.Cookies.Delete(CookieName, Cookie(life: null));
        return attempt is not null && attempt.Until > clock.GetUtcNow() && IsSame(attempt.State, state) ? attempt : null;
    }

    private static CookieOptions Cookie(TimeSpan? life) => new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Lax,
        Path = LoginSetup.Path,
        MaxAge = life,
    };

    private LoginAttempt? Open(string? sealedAttempt)
    {
        try
        {
            return string.IsNullOrEmpty(sealedAttempt)
                ? null
                : JsonSerializer.Deserialize<LoginAttempt>(protector.Unprotect(sealedAttempt));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static bool IsSame(string expected, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));
}
