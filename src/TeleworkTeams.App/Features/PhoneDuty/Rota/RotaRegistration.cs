using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Rules, drafts, what is published, the ledger, the feed.</summary>
internal static class RotaRegistration
{
    public static IServiceCollection AddRota(this IServiceCollection services)
    {
        services.AddTable(DutyTable.Table);
        services.AddSingleton<DutyTable>().AddSingleton<DutyCache>().AddSingleton<DutyQueries>().AddSingleton<DutyAvailability>().AddSingleton<DutyAccess>().AddSingleton<DutyEffects>();
        return services;
    }

    public static void MapRota(this IEndpointRouteBuilder api) => _ = api;
}
