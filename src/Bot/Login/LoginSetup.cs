using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Tutorship.Bot.Login;

/// <summary>The login by WeCom's OAuth: a session in a sealed cookie, for eight hours, and the pages' headers.</summary>
public static class LoginSetup
{
    public const string Scheme = "tutorship";
    public const string SessionCookie = "tutorship.session";
    public const string Path = "/login";
    public const string DonePath = "/login/done";
    public const string LogoutPath = "/logout";
    public const string ReturnParameter = "to";

    private static readonly TimeSpan SessionLife = TimeSpan.FromHours(8);

    public static void AddLogin(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddCookie(Scheme, Configure);
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<TimeProvider>((cookie, clock) => cookie.TimeProvider = clock);
        services.AddAuthorizationBuilder()
            .AddPolicy(Administrator.Policy, policy => policy.RequireAuthenticatedUser().AddRequirements(new Administrator(false)))
            .AddPolicy(Administrator.OfEverySchool, policy => policy.RequireAuthenticatedUser().AddRequirements(new Administrator(true)));
        services.AddSingleton<IAuthorizationHandler, AdministratorCheck>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "tutorship.form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddSingleton<LoginAttempts>();
        services.AddSingleton<LoginEndpoint>();
    }

    public static void MapLogin(this WebApplication app)
    {
        app.UseCookiePolicy(CookieRules.Options);
        app.UsePageHeaders();
        app.UseAuthentication();
        app.UseAuthorization();
        var login = app.Services.GetRequiredService<LoginEndpoint>();
        app.MapGet(Path, login.Begin);
        app.MapGet(DonePath, login.FinishAsync);
        app.MapGet(LogoutPath, LogoutEndpoint.Ask);
        app.MapPost(LogoutPath, LogoutEndpoint.LeaveAsync);
    }

    private static void Configure(CookieAuthenticationOptions session)
    {
        session.Cookie.Name = SessionCookie;
        session.Cookie.HttpOnly = true;
        session.Cookie.SameSite = SameSiteMode.Lax;
        session.ExpireTimeSpan = SessionLife;
        session.SlidingExpiration = false;
        session.Events.OnRedirectToLogin = SendToLoginAsync;
        session.Events.OnRedirectToAccessDenied = RefuseAsync;
    }

    /// <summary>Only a page that somebody opens leads to the login; what a script asks for is refused.</summary>
    private static Task SendToLoginAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
        {
            context.Response.Redirect(Path + QueryString.Create(ReturnParameter, request.PathBase + request.Path + request.QueryString));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    private static Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(LoginPhrases.NotAdministrator(), Encoding.UTF8, context.HttpContext.RequestAborted);
    }
}
