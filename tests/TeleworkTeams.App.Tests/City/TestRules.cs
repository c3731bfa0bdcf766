using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Tests.City;

/// <summary>The telework rules of the city's one section.</summary>
internal static class TestRules
{
    public const string Source = "実施要綱第9条";

    /// <summary>A report from the next business day, acknowledged, and 中抜け as hourly leave.</summary>
    public static TeleworkPolicy All => new()
    {
        Name = "みどり市",
        Source = "実施要綱",
        Interruptions = new(InterruptionMode.HourlyLeave, "実施要綱第7条"),
        Reports = new() { ResultAsked = true, ResultReport = ResultReportDue.NextBusinessDay, Acknowledged = true, Source = Source },
    };

    public static Task SetAsync(this TestCity city, TeleworkPolicy policy)
    {
        city.Get<PolicyQueries>().Timeline = new([new(new(2020, 1, 1), "1", policy)]);
        return Task.CompletedTask;
    }
}
