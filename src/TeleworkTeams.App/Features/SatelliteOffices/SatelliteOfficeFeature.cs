using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Satellite offices and their seats.</summary>
internal static class SatelliteOfficeFeature
{
    public static IServiceCollection AddSatelliteOffices(this IServiceCollection services)
    {
        services.AddOptions<SatelliteOfficeOptions>().BindConfiguration("SatelliteOffices").ValidateDataAnnotations().ValidateOnStart();
        services.AddTable(SiteTable.Table).AddTable(SeatDayTable.Table).AddTable(SeatPersonTable.Table).AddTable(SeatApplicationTable.Table).AddTable(PrivateHoursTable.Table);
        services.AddSingleton<SiteTable>().AddSingleton<SeatDayTable>().AddSingleton<SeatPersonTable>().AddSingleton<SeatApplicationTable>().AddSingleton<PrivateHoursTable>();
        services.AddSingleton<SeatStore>().AddSingleton<BookSeats>().AddSingleton<SatelliteOfficeQueries>().AddSingleton<SweepSeats>().AddSingleton<SeatActions>();
        services.AddSingleton<SiteApi>().AddSingleton<SiteDayApi>().AddSingleton<BookingApi>().AddSingleton<PrivateHoursApi>();
        services.AddSingleton(SweepSeats.Plan).AddSingleton(SeatActions.Command);
        foreach (var verb in SeatActions.Verbs)
        {
            services.AddSingleton(verb);
        }

        return services;
    }

    public static void MapSatelliteOffices(this IEndpointRouteBuilder api)
    {
        SiteApi.Map(api);
        SiteDayApi.Map(api);
        BookingApi.Map(api);
        PrivateHoursApi.Map(api);
    }
}
