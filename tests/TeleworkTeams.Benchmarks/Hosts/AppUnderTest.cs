using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>The real app on Kestrel, at a moment of a working day. Its heartbeat is off, so that only what a benchmark does is measured.</summary>
internal static class AppUnderTest
{
    public static async Task<WebApplication> StartAsync(string storage, string tenant, Uri? graph, RecordedTables? recorded, CancellationToken cancellationToken)
    {
        List<string> settings =
        [
            "--environment", "Development",
            "--urls", "http://127.0.0.1:0",
            "--Bot:TenantId", tenant,
            "--Storage:ConnectionString", storage,
            "--Graph:Enabled", graph is null ? "false" : "true",
            "--Delivery:RatePerSecond", "500",
            "--Logging:LogLevel:Default", "Warning",
            "--Logging:LogLevel:TeleworkTeams.App.Platform.Identity", "None",
        ];
        if (graph is not null)
        {
            settings.AddRange(["--Graph:Endpoint", graph.AbsoluteUri]);
        }

        var app = global::Program.Build([.. settings], builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new ShiftedTime(CityHall.Morning)));
            foreach (var heartbeat in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(Heartbeat)).ToList())
            {
                builder.Services.Remove(heartbeat);
            }

            if (recorded is not null)
            {
                var options = new TableClientOptions();
                options.AddPolicy(recorded, Azure.Core.HttpPipelinePosition.PerRetry);
                builder.Services.Replace(ServiceDescriptor.Singleton(new TableServiceClient(storage, options)));
            }
        });
        await app.StartAsync(cancellationToken);
        return app;
    }

    public static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
