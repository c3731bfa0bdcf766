namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Swaps, substitutes, gaps, conflicts.</summary>
internal static class SwapRegistration
{
    public static IServiceCollection AddSwaps(this IServiceCollection services) => services;

    public static void MapSwaps(this IEndpointRouteBuilder api) => _ = api;
}
