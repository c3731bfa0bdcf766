using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TeleworkTeams.App.Platform.Storage;

/// <summary>Healthy once the tables exist. A storage that fails later shows in the answers and metrics; restarting the host would not mend it.</summary>
internal sealed class StorageCheck(StorageHealth health) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(health.TablesExist ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The storage has not been reached."));
}
