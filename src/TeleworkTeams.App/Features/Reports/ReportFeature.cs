using TeleworkTeams.App.Features.Reports.Form;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>The month's record, and who looked at it.</summary>
internal static class ReportFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services) =>
        services.Configure<LoggerFilterOptions>(options => options.Rules.Add(FileNames)).AddTable(Looks.Table).AddSingleton<Looks>().AddSingleton<MonthApi>().AddSingleton<ViewsApi>()
            .AddSingleton<AttendanceApi>().AddSingleton<FigureApi>().AddSingleton<PrintApi>();

    /// <summary>The framework logs the name of each file that it sends, and ours holds what a section calls itself.</summary>
    private static readonly LoggerFilterRule FileNames = new(null, "Microsoft.AspNetCore.Http.Result.FileContentResult", LogLevel.Warning, null);

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        MonthApi.Map(api);
        ViewsApi.Map(api);
        AttendanceApi.Map(api);
        FigureApi.Map(api);
        PrintApi.Map(api);
    }
}
