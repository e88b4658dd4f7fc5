using Microsoft.AspNetCore.CookiePolicy;
using Tutorship.Bot.Hosting;

namespace Tutorship.Bot.Login;

/// <summary>
/// No cookie is for scripts, and each for https alone, for all of them and not one by one: behind a proxy that ends TLS the
/// request itself does not look like https. Only on plain http from this very machine not every browser keeps such a cookie.
/// </summary>
public static class CookieRules
{
    public static CookiePolicyOptions Options => new()
    {
        HttpOnly = HttpOnlyPolicy.Always,
        OnAppendCookie = cookie => cookie.CookieOptions.Secure = IsForHttpsAlone(cookie.Context),
        OnDeleteCookie = cookie => cookie.CookieOptions.Secure = IsForHttpsAlone(cookie.Context),
    };

    private static bool IsForHttpsAlone(HttpContext http) => !FromThisMachine.IsPlainlyTrueOf(http);
}
