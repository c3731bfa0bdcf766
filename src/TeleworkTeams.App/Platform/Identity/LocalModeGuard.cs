using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>
/// Lets the process run without authentication only in Development and only on loopback addresses, and stops it otherwise. Asked before
/// the server binds, for what is configured, and again after it, for what is really bound.
/// </summary>
internal sealed partial class LocalModeGuard(
    IdentityMode mode, IHostEnvironment environment, IConfiguration configuration, IServer server, ILogger<LocalModeGuard> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!mode.IsLocal)
        {
            return Task.CompletedTask;
        }
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"The app does not start: neither Bot:ClientId nor Entra:ClientId is set, and running without authentication is allowed only in the environment Development, not in {environment.EnvironmentName}.");
        }
        RefuseUnlessLoopback(ConfiguredAddresses(configuration));
        LogLocalMode(log);
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (mode.IsLocal)
        {
            RefuseUnlessLoopback(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
        }
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>By name or literal address; <c>*</c>, <c>+</c>, 0.0.0.0, sockets and pipes are none.</summary>
    internal static bool IsLoopback(string address)
    {
        BindingAddress parsed;
        try
        {
            parsed = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return false;
        }
        return parsed.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    private static IEnumerable<string> ConfiguredAddresses(IConfiguration configuration) =>
    [
        .. (configuration[WebHostDefaults.ServerUrlsKey] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
    ];

    private static void RefuseUnlessLoopback(IEnumerable<string> addresses)
    {
        if (addresses.FirstOrDefault(address => !IsLoopback(address)) is { } reachable)
        {
            throw new InvalidOperationException(
                $"The app does not start: it would listen on {reachable} without authentication; set Bot:ClientId and Entra:ClientId, or listen on http://localhost only.");
        }
    }

    [LoggerMessage(1102, LogLevel.Critical, "LOCAL MODE: nobody is authenticated. Everybody on this machine can act as anybody. Never use this with real data.")]
    private static partial void LogLocalMode(ILogger log);
}
