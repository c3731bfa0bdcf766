using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TeleworkTeams.App.Platform.Schedules;

namespace TeleworkTeams.App.Tests.City;

/// <summary>The real app on Kestrel, on a free port, with a given clock and no heartbeat: the test beats.</summary>
internal static class TestHost
{
    public static async Task<WebApplication> StartAsync(string storage, string tenant, TimeProvider clock, IEnumerable<string> settings)
    {
        string[] args =
        [
            "--environment", "Development",
            "--urls", "http://127.0.0.1:0",
            "--Bot:TenantId", tenant,
            "--Storage:ConnectionString", storage,
            "--Graph:Enabled", "false",
            "--Logging:LogLevel:Default", "None",
            .. settings,
        ];
        var app = global::Program.Build(args, builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(clock));
            foreach (var beat in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(Heartbeat)).ToList())
            {
                builder.Services.Remove(beat);
            }
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
