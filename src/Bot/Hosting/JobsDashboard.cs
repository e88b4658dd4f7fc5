using Hangfire;
using Tutorship.Bot.Login;

namespace Tutorship.Bot.Hosting;

/// <summary>Hangfire's dashboard at <c>/jobs</c>, for administrators: it can start jobs, and it names schools.</summary>
public static class JobsDashboard
{
    public static void MapJobs(this WebApplication app) =>
        app.MapHangfireDashboard("/jobs", new DashboardOptions { Authorization = [], AppPath = null, DisplayStorageConnectionString = false })
            .RequireAuthorization(Administrator.Policy);
}
