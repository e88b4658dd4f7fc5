using Microsoft.Extensions.Diagnostics.HealthChecks;
using Tutorship.Storage;

namespace Tutorship.Bot.Health;

/// <summary>Whether the database answers.</summary>
public sealed class DatabaseCheck(SchoolDbs dbs) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await dbs.SchoolIdsAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
