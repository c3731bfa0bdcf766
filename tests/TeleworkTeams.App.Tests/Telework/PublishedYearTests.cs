using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>A year that only the uploaded list of the Cabinet Office knows, seen from 20 December 2030.</summary>
public sealed class PublishedYearTests(AzuriteFixture azurite)
{
    private static readonly DateOnly December = new(2030, 12, 20);

    [Fact]
    public async Task Leave_and_an_application_are_taken_as_soon_as_the_list_covers_the_year()
    {
        await using var city = await StartAsync(azurite, date: December);
        (await city.SubmitAsync(city.Sato, Draft("2031-01-15"))).Status.ShouldBe(422);
        (await LeaveAsync(city)).ShouldBe(400);

        await PublishAsync(city);

        (await city.SubmitAsync(city.Sato, Draft("2031-01-15"))).Status.ShouldBe(201);
        (await city.SubmitAsync(city.Sato, Draft("2031-01-13"))).Body!.Messages().ShouldContain("成人の日");
        (await LeaveAsync(city)).ShouldBe(200);
        (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/days/2031-01-13")).Body!["holidayName"]!.ToString().ShouldBe("成人の日");
    }

    private static async Task<int> LeaveAsync(TestCity city) =>
        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/leaves", new { from = "2031-01-16", to = "2031-01-16", kind = "day" })).Status;

    private static async Task PublishAsync(TestCity city)
    {
        var table = city.Get<CalendarTable>();
        var row = table.NewRow();
        row.Published = CalendarRow.Write(new Dictionary<DateOnly, string> { [new(2031, 1, 1)] = "元日", [new(2031, 1, 13)] = "成人の日" });
        await table.SaveAsync(row, TestContext.Current.CancellationToken);
        await city.Get<CalendarSnapshot>().RefreshAsync(TestContext.Current.CancellationToken);
    }
}
