using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeleworkTeams.Simulators.Wire;

/// <summary>A Kestrel on the loopback address that answers only to the loopback's own names, so that no page elsewhere can reach it by a name of its own.</summary>
internal static class LoopbackHost
{
    private const long LargestBody = 4 * 1024 * 1024;

    /// <param name="port">0: a free one.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<(WebApplication Host, Uri Base)> StartAsync(int port, RequestDelegate handle, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        var host = builder.Build();
        host.Run(context => IsOwnName(context.Request.Host.Host) ? handle(context) : Refuse(context));
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }

        var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return (host, new Uri(address + "/"));
    }

    /// <summary>Waits a moment for the calls that are under way and then cuts them off.</summary>
    public static async ValueTask StopAsync(WebApplication? host)
    {
        if (host is null)
        {
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await host.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Cut off.
        }

        await host.DisposeAsync();
    }

    private static bool IsOwnName(string name) => name is "127.0.0.1" or "localhost" or "[::1]";

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
