using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace Tutorship.Bot.Login;

/// <summary><c>/logout</c>: asks first, so that no link or picture elsewhere logs anybody out.</summary>
public static class LogoutEndpoint
{
    public static IResult Ask(HttpContext http, IAntiforgery antiforgery)
    {
        var token = antiforgery.GetAndStoreTokens(http);
        return LoginPages.AskLogout(token.FormFieldName, token.RequestToken!);
    }

    public static async Task<IResult> LeaveAsync(HttpContext http, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        await http.SignOutAsync(LoginSetup.Scheme);
        return LoginPages.Say(StatusCodes.Status200OK, LoginPhrases.LoggedOut());
    }
}
