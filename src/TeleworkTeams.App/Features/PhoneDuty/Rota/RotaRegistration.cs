using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Rules, drafts, what is published, the ledger, the feed.</summary>
internal static class RotaRegistration
{
    public static IServiceCollection AddRota(this IServiceCollection services)
    {
        services.AddTable(DutyTable.Table);
        services.AddSingleton<DutyTable>().AddSingleton<DutyCache>().AddSingleton<DutyQueries>().AddSingleton<DutyAvailability>().AddSingleton<DutyAccess>().AddSingleton<DutyEffects>();
        services.AddSingleton<GatherRota>().AddSingleton<DrawDraft>().AddSingleton<EditDraft>().AddSingleton<PublishRota>().AddSingleton<DiscardDraft>();
        services.AddSingleton<RulesApi>().AddSingleton<RotaApi>().AddSingleton<DutyNowApi>().AddSingleton<OwnDutyApi>().AddSingleton<LedgerApi>();
        services.AddSingleton<FeedTable>().AddSingleton<FeedApi>().AddFeedLimit();
        services.AddSingleton<DutyDeliveries>().AddSingleton<DutyCommands>().AddSingleton<SearchDuty>().AddSingleton(SearchDuty.Command);
        foreach (var kind in DutyDeliveries.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var command in DutyCommands.All)
        {
            services.AddSingleton(command);
        }

        return services;
    }

    public static void MapRota(this IEndpointRouteBuilder api)
    {
        RulesApi.Map(api);
        RotaApi.Map(api);
        DutyNowApi.Map(api);
        OwnDutyApi.Map(api);
        LedgerApi.Map(api);
        FeedApi.Map(api);
    }
}
