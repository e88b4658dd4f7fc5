using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Pages;

/// <summary>
/// Stands where open.weixin.qq.com stands in the web login (doc 91022), and login.work.weixin.qq.com in a desktop browser (doc
/// 98152): asks who one wants to be, and leads back with a code. As strict as the originals about what they are asked;
/// addresses to return to are on this machine only.
/// </summary>
internal sealed partial class LoginPage(SimulatorWorld world)
{
    public const string Path = SimulatorSetup.ApiPath + "/connect/oauth2/authorize";
    public const string BrowserPath = SimulatorSetup.ApiPath + "/wwlogin/sso/login";

    /// <summary>Chosen by whoever wants to come as nobody of the corporation.</summary>
    public const string Outsider = "-";

    public Task AnswerAsync(HttpContext http) => AnswerAsync(http, IsInsideRequest(http.Request.Query));

    public Task AnswerInBrowserAsync(HttpContext http) => AnswerAsync(http, IsBrowserRequest(http.Request.Query));

    private bool IsInsideRequest(IQueryCollection query) =>
        query["response_type"] == "code"
        && query["scope"].ToString() is "snsapi_base" or "snsapi_privateinfo"
        && (!query.ContainsKey("agentid") || IsOwnAgent(query));

    private bool IsBrowserRequest(IQueryCollection query) => query["login_type"] == "CorpApp" && IsOwnAgent(query);

    private bool IsOwnAgent(IQueryCollection query) =>
        query["agentid"] == world.Options.AgentId.ToString(CultureInfo.InvariantCulture);

    private Task AnswerAsync(HttpContext http, bool isGoodRequest)
    {
        var query = http.Request.Query;
        var isKnownApp = isGoodRequest && query["appid"] == world.Options.CorpId;
        var isGoodState = StateShape().IsMatch(query["state"].ToString());
        if (!isKnownApp || !isGoodState || ReturnAddress(query["redirect_uri"].ToString()) is not { } back)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return http.Response.WriteAsync(SimulatorPhrases.LoginRefused, http.RequestAborted);
        }

        var chosen = query["as"].ToString();
        if (chosen != Outsider && world.FindPhone(chosen) is null)
        {
            return AskAsync(http);
        }

        var target = QueryHelpers.AddQueryString(back, "code", world.IssueLoginCode(chosen));
        http.Response.Redirect(QueryHelpers.AddQueryString(target, "state", query["state"].ToString()));
        return Task.CompletedTask;
    }

    private Task AskAsync(HttpContext http)
    {
        PageAssets.Protect(http.Response);
        http.Response.ContentType = "text/html; charset=utf-8";
        var here = http.Request.Path + http.Request.QueryString.Value;
        var people = world.Options.Members.Where(member => member.Kind == MemberKind.Colleague)
            .Select(member => Person(here, member.UserId, member.Name, member.RoleLabel))
            .Append(Person(here, Outsider, SimulatorPhrases.LoginOutsider, ""));
        var page = SimulatorPhrases.LoginPage(Html(world.Options.SchoolName), string.Concat(people));
        return http.Response.WriteAsync(page, http.RequestAborted);
    }

    private static string Person(string here, string id, string name, string role) => SimulatorPhrases.LoginPerson(
        Html(QueryHelpers.AddQueryString(here, "as", id)), Html(name), Html(role));

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
