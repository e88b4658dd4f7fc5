using Hangfire;
using Hangfire.Dashboard;

namespace Tutorship.Bot.Hosting;

/// <summary>Hangfire's dashboard at <c>/jobs</c>, from this machine only: it can start jobs, and it names schools.</summary>
public static class JobsDashboard
{
    public static void MapJobs(this WebApplication app) =>
        app.MapHangfireDashboard("/jobs", new DashboardOptions { Authorization = [new Authorization()] });

    private sealed class Authorization : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => FromThisMachine.IsTrueOf(context.GetHttpContext());
    }
}
