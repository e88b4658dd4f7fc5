using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Authorization;
using Tutorship.Bot.Login;

namespace Tutorship.Bot.Hosting;

/// <summary>
/// Hangfire's dashboard at <c>/jobs</c>, for administrators. Jobs are all schools' together, and the dashboard can start and
/// delete them: who administers only one of several may look and no more.
/// </summary>
public static class JobsDashboard
{
    private const string Address = "/jobs";

    private static readonly object mayAct = new();

    public static void MapJobs(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Address, StringComparison.Ordinal), branch => branch.Use(Weigh));
        app.MapHangfireDashboard(Address, new DashboardOptions
        {
            Authorization = [],
            AppPath = null,
            DisplayStorageConnectionString = false,
            IsReadOnlyFunc = context => !context.GetHttpContext().Items.ContainsKey(mayAct),
        }).RequireAuthorization(Administrator.Policy);
    }

    private static async Task Weigh(HttpContext context, RequestDelegate next)
    {
        var authorization = context.RequestServices.GetRequiredService<IAuthorizationService>();
        if ((await authorization.AuthorizeAsync(context.User, Administrator.OfEverySchool)).Succeeded)
        {
            context.Items.Add(mayAct, null);
        }

        await next(context);
    }
}
