using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.Reports;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Outlook;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Graph;
using TeleworkTeams.Clients.Teams.Connector;

await Program.Build(args).RunAsync();

/// <summary>The composition root: credentials, clients, platform, and then one line per slice.</summary>
public partial class Program
{
    /// <summary>Builds the host. <paramref name="adjust"/> is for hosts that bring a clock of their own.</summary>
    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, 1024 * 1024));
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        builder.AddPlatformIdentity();

        // Nothing but the managed identity (or what a developer has signed in to) proves who this host is.
        services.AddSingleton<TokenCredential>(_ => new DefaultAzureCredential(new DefaultAzureCredentialOptions { ExcludeInteractiveBrowserCredential = true }));
        services.AddOptions<StorageOptions>().BindConfiguration("Storage");
        services.AddSingleton(s => s.GetRequiredService<IOptions<StorageOptions>>().Value switch
        {
            { ConnectionString: { } connection } => new TableServiceClient(connection, StorageOptions.NewClientOptions()),
            { TableEndpoint: { } endpoint } => new TableServiceClient(endpoint, s.GetRequiredService<TokenCredential>(), StorageOptions.NewClientOptions()),
            _ => throw new InvalidOperationException("Set Storage:TableEndpoint (or Storage:ConnectionString for Azurite)."),
        });
        services.AddSingleton(s => new ConnectorHttp(ConnectorClient.CreateHttpClient(
            s.GetRequiredService<ServiceUrlPolicy>(), s.GetRequiredService<IdentityMode>().IsLocal ? null : s.GetRequiredService<TokenCredential>())));
        if (builder.Configuration.GetValue<bool>("Graph:Enabled"))
        {
            var endpoint = builder.Configuration.GetValue("Graph:Endpoint", new Uri("https://graph.microsoft.com/v1.0"));
            GraphClient Client(IServiceProvider s, GraphClientOptions? how = null) => new(endpoint!, s.GetRequiredService<IdentityMode>().IsLocal ? null : s.GetRequiredService<TokenCredential>(), how);
            services.AddSingleton(s => Client(s));
            if (builder.Configuration.GetValue<bool>("Graph:WriteCalendars"))
            {
                services.AddSingleton(s => new OutlookGraph(Client(s, OutlookGraph.NewOptions())));
            }
        }

        services.AddPlatform();
        services.AddPeople();
        services.AddCheckIns();
        services.AddSatelliteOffices();
        services.AddReports();
        services.AddTelework();
        services.AddPhoneDuty();
        services.AddCallMemos();
        adjust?.Invoke(builder);

        var app = builder.Build();
        var api = app.MapPlatform();
        api.MapPeople();
        api.MapCheckIns();
        api.MapSatelliteOffices();
        api.MapReports();
        api.MapTelework();
        api.MapPhoneDuty();
        api.MapCallMemos();
        app.MapPolicySchema();
        app.MapDutyFeeds();
        return app;
    }
}
