using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>The month's record, and who looked at it.</summary>
internal static class ReportFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services) =>
        services.AddTable(Looks.Table).AddSingleton<Looks>().AddSingleton<MonthApi>().AddSingleton<ViewsApi>();

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        MonthApi.Map(api);
        ViewsApi.Map(api);
    }
}
