using Hangfire.Server;

namespace Tutorship.Scheduler.Jobs;

/// <summary>
/// Puts this process back on Hangfire's list of servers when Redis was emptied. Its heartbeat alone does not, so that a server
/// at work would be missing from the dashboard.
/// </summary>
public sealed class ServerListing(SchedulerOptions options) : IBackgroundProcess
{
    public void Execute(BackgroundProcessContext context)
    {
        AnnounceIfMissing(context);
        context.Wait(options.ListServerEvery);
    }

    private void AnnounceIfMissing(BackgroundProcessContext context)
    {
        if (context.Storage.GetMonitoringApi().Servers().Any(server => server.Name == context.ServerId))
        {
            return;
        }

        using var connection = context.Storage.GetConnection();
        connection.AnnounceServer(context.ServerId, new ServerContext { Queues = ["default"], WorkerCount = options.Workers });
    }
}
