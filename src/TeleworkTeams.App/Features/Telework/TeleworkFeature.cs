using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework.Dialog;
using TeleworkTeams.App.Features.Telework.Outlook;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The city's own rules, applications by them, and who decides.</summary>
internal static class TeleworkFeature
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddTelework(this IServiceCollection services) => services.AddPolicies().AddApplications().AddOutlook();

    public static void MapTelework(this IEndpointRouteBuilder api)
    {
        PolicyApi.Map(api);
        api.MapApplications();
    }

    private static IServiceCollection AddApplications(this IServiceCollection services)
    {
        services.AddTable(TeleworkTable.Table).AddTable(ResourceTable.Table);
        services.AddSingleton<TeleworkTable>().AddSingleton<ResourceTable>().AddSingleton<ResourceHolds>().AddSingleton<TeleworkCache>().AddSingleton<TeleworkQueries>();
        services.AddSingleton<SeatHolds>().AddSingleton(SeatHolds.Holder);
        services.AddSingleton<GatherFacts>().AddSingleton<ApplyApplication>().AddSingleton<DecideApplication>().AddSingleton<ApplicationEffects>();
        services.AddSingleton<SubmitApplication>().AddSingleton<RegisterTelework>().AddSingleton<ChangeApplication>().AddSingleton<WithdrawApplication>().AddSingleton<CheckDraft>();
        services.AddSingleton<ApproveApplication>().AddSingleton<SendBackApplication>().AddSingleton<ApproveTogether>().AddSingleton<OrderTelework>();
        services.AddSingleton<ApplicationViews>().AddSingleton<ApplyViews>().AddSingleton<TeleworkAnswers>().AddSingleton<TeleworkDeliveries>().AddSingleton<TeleworkActions>().AddSingleton<TeleworkCommands>();
        services.AddSingleton<ApplyDialog>().AddSingleton(ApplyDialog.Command);
        services.AddSingleton<FormApi>().AddSingleton<ApplicationApi>().AddSingleton<ApprovalApi>().AddSingleton<PlanApi>().AddSingleton<RemindApprovers>();
        services.AddSingleton(new ScheduledPlan("waiting applications", (s, now, _, token) => s.GetRequiredService<RemindApprovers>().PlanAsync(now, token)));
        services.AddSingleton(new ScheduledPlan("resources of telework", Sweep()));
        foreach (var kind in TeleworkDeliveries.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var verb in TeleworkActions.Verbs)
        {
            services.AddSingleton(verb);
        }

        foreach (var command in TeleworkCommands.All)
        {
            services.AddSingleton(command);
        }

        return services;
    }

    private static IServiceCollection AddOutlook(this IServiceCollection services) => services
        .AddSingleton(s => new ArmOutlook(s.GetRequiredService<Deliveries>(), s.GetRequiredService<City>(), s.GetService<OutlookGraph>()))
        .AddSingleton(s => new KeepOutlook(
            s.GetRequiredService<TeleworkQueries>(), s.GetRequiredService<PeopleQueries>(), s.GetRequiredService<SatelliteOfficeQueries>(), s.GetRequiredService<City>(), s.GetService<OutlookGraph>()))
        .AddSingleton(KeepOutlook.Delivery);

    private static void MapApplications(this IEndpointRouteBuilder api)
    {
        FormApi.Map(api);
        ApplicationApi.Map(api);
        ApprovalApi.Map(api);
        PlanApi.Map(api);
    }

    private static Func<IServiceProvider, DateTimeOffset, long, CancellationToken, Task> Sweep()
    {
        var next = DateTimeOffset.MinValue;
        return async (services, now, _, token) =>
        {
            if (now >= next)
            {
                await services.GetRequiredService<ResourceHolds>().SweepAsync(now, token);
                next = now + SweepEvery;
            }
        };
    }
}
