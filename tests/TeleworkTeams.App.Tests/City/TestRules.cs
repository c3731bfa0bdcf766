using TeleworkTeams.App.Features.Telework.Policies;

namespace TeleworkTeams.App.Tests.City;

/// <summary>The telework rules of the whole city, from long ago on.</summary>
internal static class TestRules
{
    public const string Source = "実施要綱第9条";

    public const string Leave = "interruptions:\n  mode: hourlyLeave\n  source: 実施要綱第7条\n";

    public const string Reports = "reports:\n  resultAsked: true\n  resultReport: nextBusinessDay\n  acknowledged: true\n  source: 実施要綱第9条\n";

    /// <summary>A report from the next business day, acknowledged, and 中抜け as hourly leave.</summary>
    public const string All = Leave + Reports;

    public static Task SetAsync(this TestCity city, string groups) => SetRulesAsync(city.App.Services, groups);

    public static async Task SetRulesAsync(this IServiceProvider services, string groups)
    {
        var table = (PolicyTable)services.GetService(typeof(PolicyTable))!;
        var row = table.NewRow(PolicyScope.City, 1);
        row.From = "2020-01-01";
        row.Set("name: みどり市\nsource: 実施要綱\n" + groups);
        row.ToPolicy();
        await table.AddAsync(row, TestContext.Current.CancellationToken);
        ((PolicyQueries)services.GetService(typeof(PolicyQueries))!).Clear();
    }
}
