using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>Telework by each city's own rules.</summary>
internal static class TeleworkFeature
{
    public static IServiceCollection AddTelework(this IServiceCollection services) => services.AddPolicies()
        .AddTable(TeleworkTable.Table).AddSingleton<TeleworkTable>().AddSingleton<TeleworkCache>().AddSingleton<TeleworkQueries>();

    public static void MapTelework(this IEndpointRouteBuilder api) => PolicyApi.Map(api);
}
