using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Pages;

/// <summary>
/// Stands where open.weixin.qq.com stands in the web login (doc 91022): asks who one wants to be, and leads back with a
/// code. As strict as the original about state; addresses to return to are on this machine only.
/// </summary>
internal sealed partial class LoginPage(SimulatorWorld world)
{
    public const string Path = SimulatorSetup.ApiPath + "/connect/oauth2/authorize";

    public Task AnswerAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var isKnownApp = query["appid"] == world.Options.CorpId && query["response_type"] == "code";
        var isGoodState = StateShape().IsMatch(query["state"].ToString());
        if (!isKnownApp || !isGoodState || ReturnAddress(query["redirect_uri"].ToString()) is not { } back)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return http.Response.WriteAsync(SimulatorPhrases.LoginRefused, http.RequestAborted);
        }

        if (world.FindPhone(query["as"].ToString()) is not { Owner.Kind: MemberKind.Colleague } phone)
        {
            return AskAsync(http);
        }

        var target = QueryHelpers.AddQueryString(back, "code", world.IssueLoginCode(phone.Owner.UserId));
        http.Response.Redirect(QueryHelpers.AddQueryString(target, "state", query["state"].ToString()));
        return Task.CompletedTask;
    }

    private Task AskAsync(HttpContext http)
    {
        PageAssets.Protect(http.Response);
        http.Response.ContentType = "text/html; charset=utf-8";
        var here = http.Request.Path + http.Request.QueryString.Value;
        var people = world.Options.Members.Where(member => member.Kind == MemberKind.Colleague).Select(member => Person(here, member));
        var page = SimulatorPhrases.LoginPage(Html(world.Options.SchoolName), string.Concat(people));
        return http.Response.WriteAsync(page, http.RequestAborted);
    }

    private static string Person(string here, SimulatorMember member) => SimulatorPhrases.LoginPerson(
        Html(QueryHelpers.AddQueryString(here, "as", member.UserId)), Html(member.Name), Html(member.RoleLabel));

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);

    private static string? ReturnAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && IsOwn(address)
            ? address.AbsoluteUri
            : null;

    private static bool IsOwn(Uri address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    [GeneratedRegex(@"\A[a-zA-Z0-9]{0,128}\z")]
    private static partial Regex StateShape();
}
