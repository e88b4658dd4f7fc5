using Microsoft.AspNetCore.Authentication;
using Tutorship.Bot.Channels.WeComApp;
using Tutorship.Bot.Hosting;
using Tutorship.Domain;
using Tutorship.Storage;
using Tutorship.WeCom.Api;

namespace Tutorship.Bot.Login;

/// <summary>
/// <c>GET /login</c> sends the browser to the platform's login, <c>GET /login/done</c> takes the code it comes back with
/// (docs 91022, 91023, 98152). Only who stands on the roster gets a session.
/// </summary>
public sealed partial class LoginEndpoint(
    SchoolApps apps,
    WeComClients clients,
    LoginAttempts attempts,
    SchoolDbs dbs,
    SchoolFactsStore facts,
    TimeProvider clock,
    ILogger<LoginEndpoint> log)
{
    public IResult Begin(HttpContext http, string? school, string? to)
    {
        if (school is null && apps.All.Count > 1)
        {
            return LoginPages.Choose(apps.All, ReturnPath.Of(to));
        }

        if ((school is null ? apps.All.SingleOrDefault() : apps.Find(school)) is not { } app)
        {
            return Results.NotFound();
        }

        if (ReturnAddress(http.Request, app) is not { } back)
        {
            return LoginPages.Refuse(StatusCodes.Status400BadRequest, LoginPhrases.NoPublicUrl());
        }

        var state = attempts.Begin(http, app.Id, ReturnPath.Of(to));
        var platform = IsInsideWeCom(http.Request)
            ? LoginAddress.InsideWeCom(app.Platform, back, state)
            : LoginAddress.InBrowser(app.Platform, back, state);
        return Results.Redirect(platform.AbsoluteUri);
    }

    public async Task<IResult> FinishAsync(HttpContext http, string? code, string? state, CancellationToken cancel)
    {
        if (attempts.Take(http, state) is not { } attempt || string.IsNullOrEmpty(code) || apps.Find(attempt.SchoolId) is not { } app)
        {
            return LoginPages.Refuse(StatusCodes.Status400BadRequest, LoginPhrases.Unfinished());
        }

        switch (await clients.For(app.Platform).GetLoginAsync(code, cancel))
        {
            case ApiResult<LoginIdentity>.Done(LoginIdentity.Member(var userId, _)):
                return await EnterAsync(http, app, new StaffId(userId), attempt.To, cancel);
            case ApiResult<LoginIdentity>.Failed({ Action: ReturnAction.RestartLogin }):
                return LoginPages.Refuse(StatusCodes.Status400BadRequest, LoginPhrases.Unfinished());
            case ApiResult<LoginIdentity>.Failed(var failure):
                LogUnanswered(app.Id, failure.Code, failure.Meaning);
                return LoginPages.Refuse(StatusCodes.Status502BadGateway, LoginPhrases.PlatformSilent(failure.Code));
            default:
                return LoginPages.Refuse(StatusCodes.Status403Forbidden, LoginPhrases.Stranger());
        }
    }

    private async Task<IResult> EnterAsync(HttpContext http, SchoolApp app, StaffId userId, string to, CancellationToken cancel)
    {
        await using var db = await dbs.OpenAsync(app.Id, cancel);
        if ((await facts.SlowFactsAsync(db, cancel)).Roster.Find(userId) is not { } member)
        {
            return LoginPages.Refuse(StatusCodes.Status403Forbidden, LoginPhrases.Stranger());
        }

        db.Audit.Add(new AuditRow { At = clock.GetUtcNow(), ActorId = member.Id, Action = "login" });
        await db.SaveChangesAsync(cancel);
        await http.SignInAsync(LoginSetup.Scheme, new Visitor(app.Id, member.Id).ToPrincipal());
        return Results.LocalRedirect(to);
    }

    /// <summary>The name asked for is not to be trusted, so it counts only where it means this machine.</summary>
    private static Uri? ReturnAddress(HttpRequest request, SchoolApp app) =>
        app.PublicUrl.Length > 0 ? new Uri(new Uri(app.PublicUrl), LoginSetup.DonePath)
        : FromThisMachine.IsMeantBy(request.Host.Host) ? new Uri($"{request.Scheme}://{request.Host}{LoginSetup.DonePath}")
        : null;

    private static bool IsInsideWeCom(HttpRequest request) =>
        request.Headers.UserAgent.ToString() is var agent
        && (agent.Contains("wxwork", StringComparison.OrdinalIgnoreCase) || agent.Contains("MicroMessenger", StringComparison.OrdinalIgnoreCase));

    [LoggerMessage(LogLevel.Warning, "School {School}: the platform did not say who logs in: {Code} {Meaning}")]
    private partial void LogUnanswered(string school, int? code, string meaning);
}
