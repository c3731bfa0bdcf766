using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Graph;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Features.People;

/// <summary>Sections, people, roles, leave and presence.</summary>
internal static class PeopleFeature
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<TabOptions>().BindConfiguration("Tab").ValidateDataAnnotations().ValidateOnStart();
        services.AddTable(PeopleTable.Table).AddTable(SectionTable.Table).AddTable(LeaveTable.Table).AddTable(CityRoleTable.Table);
        services.AddSingleton<PeopleTable>().AddSingleton<SectionTable>().AddSingleton<LeaveTable>().AddSingleton<CityRoleTable>().AddSingleton<PeopleCache>();
        services.AddSingleton<PeopleSearch>().AddSingleton<PeopleQueries>().AddSingleton<SectionAccess>().AddSingleton<EnterLeave>().AddSingleton<ImportPeople>().AddSingleton<ReadRoster>();
        services.AddSingleton<InstallApp>().AddSingleton<PeopleActions>().AddSingleton<PeopleDeliveries>();
        services.AddOptions<OutlookOptions>().BindConfiguration("Graph");
        services.AddSingleton(s => new PresenceQueries(s.GetService<GraphClient>(), s.GetRequiredService<City>()));
        services.AddSingleton<SessionApi>().AddSingleton<SettingsApi>().AddSingleton<PeopleApi>().AddSingleton<ImportApi>().AddSingleton<LeaveApi>().AddSingleton<RoleApi>().AddSingleton<DeliveryApi>().AddSingleton<PresenceApi>();
        services.AddSingleton<CityCalendarHolidays>().AddSingleton<CityCalendarApi>().AddSingleton<CityCalendarDaysApi>();
        services.AddSingleton(PeopleActions.Fallback).AddSingleton(PeopleActions.ReaderLanguage);
        services.AddSingleton(new LocalPeople(ListLocalPeople.RunAsync));
        foreach (var type in new[] { ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate })
        {
            services.AddSingleton(new ActivityHandler(type, (turn, token) => turn.Services.GetRequiredService<InstallApp>().RunAsync(turn, token)));
        }

        foreach (var verb in PeopleActions.Verbs)
        {
            services.AddSingleton(verb);
        }

        foreach (var command in PeopleActions.Commands)
        {
            services.AddSingleton(command);
        }

        foreach (var kind in PeopleDeliveries.Kinds)
        {
            services.AddSingleton(kind);
        }

        return services;
    }

    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        SessionApi.Map(api);
        SettingsApi.Map(api);
        PeopleApi.Map(api);
        ImportApi.Map(api);
        LeaveApi.Map(api);
        RoleApi.Map(api);
        DeliveryApi.Map(api);
        PresenceApi.Map(api);
        CityCalendarApi.Map(api);
        CityCalendarDaysApi.Map(api);
    }
}
