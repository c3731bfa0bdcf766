namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Rules, drafts, what is published, the ledger, the feed.</summary>
internal static class RotaRegistration
{
    public static IServiceCollection AddRota(this IServiceCollection services) => services;

    public static void MapRota(this IEndpointRouteBuilder api) => _ = api;
}
