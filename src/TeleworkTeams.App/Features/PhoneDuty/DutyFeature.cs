namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>電話番・窓口当番: the rota, who lives with it, and the ledger of the load.</summary>
internal static class DutyFeature
{
    public static IServiceCollection AddPhoneDuty(this IServiceCollection services) => services.AddRota().AddSwaps();

    public static void MapPhoneDuty(this IEndpointRouteBuilder api)
    {
        api.MapRota();
        api.MapSwaps();
    }

    /// <summary>What lies outside the API: <c>/feeds</c>.</summary>
    public static void MapDutyFeeds(this IEndpointRouteBuilder app) => FeedApi.MapFeeds(app);
}
