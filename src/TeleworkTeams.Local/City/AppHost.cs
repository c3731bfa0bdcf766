using Microsoft.Extensions.DependencyInjection.Extensions;
using System.Reflection;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Local.City;

/// <summary>The real app, with the city's clock and the addresses of this machine.</summary>
internal static class AppHost
{
    private static readonly string TabFiles = typeof(AppHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TabFiles").Value!;

    /// <param name="heartbeat">False: a driver beats by itself.</param>
    public static WebApplication Build(int port, string storage, Uri? graph, TimeProvider clock, bool heartbeat)
    {
        List<string> settings =
        [
            "--environment", "Development",
            "--urls", $"http://127.0.0.1:{port}",
            "--Bot:TenantId", DemoCity.TenantId,
            "--Storage:ConnectionString", storage,
            "--Tab:Files", TabFiles,
            "--Graph:Enabled", graph is null ? "false" : "true",
            "--Logging:LogLevel:Default", "Warning",
            "--Logging:LogLevel:Microsoft.AspNetCore", "Error",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Error",
        ];
        if (port != 0)
        {
            settings.AddRange(["--Tab:PageAddress", $"http://127.0.0.1:{port}/tab/#/{{0}}"]);
        }

        if (graph is not null)
        {
            settings.AddRange(["--Graph:Endpoint", graph.AbsoluteUri, "--Graph:WriteCalendars", "true"]);
        }

        return global::Program.Build([.. settings], builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(clock));
            if (!heartbeat)
            {
                builder.Services.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>(typeof(Heartbeat));
            }
        });
    }

    /// <summary>Removes one hosted service and leaves the others.</summary>
    private static void RemoveAll<T>(this IServiceCollection services, Type implementation)
    {
        foreach (var service in services.Where(s => s.ServiceType == typeof(T) && s.ImplementationType == implementation).ToList())
        {
            services.Remove(service);
        }
    }
}
