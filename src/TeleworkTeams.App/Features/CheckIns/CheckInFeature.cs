using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns.Whereabouts;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>始業・終業の報告 and the board.</summary>
internal static class CheckInFeature
{
    public static IServiceCollection AddCheckIns(this IServiceCollection services)
    {
        services.AddTable(CheckInTable.Table);
        services.AddSingleton<CheckInTable>().AddSingleton<CheckInQueries>().AddSingleton<SubmitCheckIn>().AddSingleton<CheckInEffects>();
        services.AddSingleton<CheckInDeliveries>().AddSingleton<CheckInActions>().AddSingleton<CheckInCommands>().AddSingleton<PlanPrompts>().AddSingleton<AskOnce>().AddSingleton<EnterHourlyLeave>();
        services.AddSingleton<DayApi>().AddSingleton<BoardApi>().AddSingleton<PhoneReportApi>().AddSingleton<ReportListApi>().AddSingleton<AcknowledgeApi>();
        services.AddSingleton<FindPeople>().AddSingleton<SearchPeopleApi>().AddSingleton<SearchWhere>().AddSingleton(SearchWhere.Command);
        services.AddSingleton(new ScheduledPlan("check-in cards", (s, now, fence, token) => s.GetRequiredService<PlanPrompts>().PlanAsync(now, fence, token)));
        services.AddSingleton<ReachAgain>().AddSingleton(new ActivityHandler(ActivityTypes.InstallationUpdate, (turn, token) => turn.Services.GetRequiredService<ReachAgain>().RunAsync(turn, token)));
        foreach (var kind in CheckInDeliveries.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var verb in CheckInActions.Verbs)
        {
            services.AddSingleton(verb);
        }

        foreach (var command in CheckInCommands.All)
        {
            services.AddSingleton(command);
        }

        return services;
    }

    public static void MapCheckIns(this IEndpointRouteBuilder api)
    {
        DayApi.Map(api);
        BoardApi.Map(api);
        SearchPeopleApi.Map(api);
        PhoneReportApi.Map(api);
        ReportListApi.Map(api);
        AcknowledgeApi.Map(api);
    }
}
