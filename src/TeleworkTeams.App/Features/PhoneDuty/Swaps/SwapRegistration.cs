using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Dialog;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Swaps, substitutes, gaps, conflicts.</summary>
internal static class SwapRegistration
{
    public static IServiceCollection AddSwaps(this IServiceCollection services)
    {
        services.AddSingleton<SwapStore>().AddSingleton<GatherSwap>().AddSingleton<SwapViews>().AddSingleton<SwapEffects>().AddSingleton<ChangeSwap>().AddSingleton<ReadOutlook>();
        services.AddSingleton<AskSwap>().AddSingleton<TakeTurn>().AddSingleton<DeclineTurn>().AddSingleton<GiveBackTurn>().AddSingleton<CancelSwap>().AddSingleton<TakeOverTurn>();
        services.AddSingleton<ComingTurns>().AddSingleton<SwapDeliveries>().AddSingleton<SwapActions>().AddSingleton<SwapDialog>().AddSingleton<SwapApi>().AddSingleton<KeepSwaps>();
        services.AddSingleton(SwapActions.Command).AddSingleton(SwapDialog.Command).AddSingleton(KeepSwaps.Plan);
        services.AddSingleton(SwapsForRota.Marks).AddSingleton(SwapsForRota.Own);
        services.AddSingleton<CoverQueries>().AddSingleton<ConflictTable>().AddSingleton<CoverViews>().AddSingleton<CoverEffects>().AddSingleton<CoverDeliveries>();
        services.AddSingleton<ApplyChanges>().AddSingleton<AskSubstitutes>().AddSingleton<WatchCover>().AddSingleton<CoverActions>().AddSingleton<ConflictApi>();
        services.AddSingleton(WatchCover.Plan).AddSingleton(CoverActions.Verb);
        foreach (var kind in SwapDeliveries.Kinds.Concat(CoverDeliveries.Kinds))
        {
            services.AddSingleton(kind);
        }

        foreach (var verb in SwapActions.Verbs)
        {
            services.AddSingleton(verb);
        }

        return services;
    }

    public static void MapSwaps(this IEndpointRouteBuilder api)
    {
        SwapApi.Map(api);
        ConflictApi.Map(api);
    }
}
