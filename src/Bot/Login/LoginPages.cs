using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Extensions;
using Tutorship.Bot.Channels.WeComApp;

namespace Tutorship.Bot.Login;

/// <summary>The few pages around the login: plain, without script.</summary>
public static class LoginPages
{
    public static IResult Choose(IEnumerable<SchoolApp> apps, string to) => Page(
        StatusCodes.Status200OK,
        LoginPhrases.WhichSchool(),
        string.Concat(apps.Select(app => LoginPhrases.Link(
            Html(LoginSetup.Path + new QueryBuilder { { "school", app.Id }, { LoginSetup.ReturnParameter, to } }),
            Html(app.Name)))));

    /// <summary>With a way to try again.</summary>
    public static IResult Refuse(int status, string sentence) =>
        Page(status, sentence, LoginPhrases.Link(LoginSetup.Path, LoginPhrases.Again()));

    public static IResult Say(int status, string sentence) => Page(status, sentence, "");

    public static IResult AskLogout(string field, string token) => Page(
        StatusCodes.Status200OK,
        LoginPhrases.AskLogout(),
        LoginPhrases.LogoutForm(Html(field), Html(token)));

    private static IResult Page(int status, string sentence, string html) =>
        Results.Content(LoginPhrases.Page(Html(sentence), html), "text/html; charset=utf-8", Encoding.UTF8, status);

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
