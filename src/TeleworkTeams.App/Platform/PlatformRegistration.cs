using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Platform;

/// <summary>What every slice stands on. It names none of them: they register with it.</summary>
internal static class PlatformRegistration
{
    public static IServiceCollection AddPlatform(this IServiceCollection services)
    {
        services.AddOptions<CityOptions>().BindConfiguration("City").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DeliveryOptions>().BindConfiguration("Delivery").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<City>().AddSingleton<CalendarTable>().AddSingleton<CalendarSnapshot>();
        services.AddSingleton(s => new Tenant(s.GetRequiredService<IdentityMode>().TenantId));

        services.AddSingleton<TableStore>().AddSingleton<StorageHealth>().AddHostedService<CreateTables>().AddHostedService<RefreshCalendar>();
        services.AddTable(Conversations.Table).AddTable(Deliveries.RowTable).AddTable(Deliveries.CampaignTable).AddTable(SchedulerLease.Table).AddTable(CalendarTable.Table);

        services.AddSingleton<Conversations>().AddSingleton<Deliveries>().AddSingleton<KnownCampaigns>().AddSingleton<DeliverySignal>().AddSingleton<DeliveryKinds>();
        services.AddSingleton<DeliverySender>().AddSingleton<DeliveryPass>().AddSingleton<DeliveryMetrics>().AddSingleton<SendPacer>().AddSingleton<CountDeliveries>();
        services.AddSingleton(BotReplies.Delivery).AddSingleton<DeliveryRetention>().AddSingleton(DeliveryRetention.Plan);

        services.AddSingleton<BotRouter>().AddSingleton<BotReplies>().AddSingleton<BotEndpoint>().AddSingleton<TurnLimit>().AddSingleton(WayOn.Owner);
        services.AddSingleton<SchedulerLease>().AddSingleton<Pulse>().AddHostedService<Heartbeat>();

        services.AddHttpContextAccessor();
        services.AddScoped(s => s.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Caller>()
            ?? throw new InvalidOperationException("The endpoint is not part of the API."));
        services.AddApiLimit();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.MaxDepth = 32);
        services.AddHealthChecks().AddCheck<StorageCheck>("storage");
        return services;
    }

    /// <summary>The routes of the platform, and the group that the slices put theirs into.</summary>
    public static RouteGroupBuilder MapPlatform(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseApiProblems();
        app.UseTab();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseCaller();
        app.MapHealthChecks("/healthz");
        app.MapPost("/api/messages", (HttpContext context, BotEndpoint bot) => bot.HandleAsync(context)).RequireAuthorization(IdentityPolicies.Connector);
        app.MapMode();
        return app.MapGroup("/api").RequireAuthorization(IdentityPolicies.Person);
    }
}
