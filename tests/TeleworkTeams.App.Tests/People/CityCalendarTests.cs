using System.Text.Json.Nodes;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

/// <summary>The city's own days: closed days, holidays and half days, and what everybody reads of them.</summary>
public sealed class CityCalendarTests(AzuriteFixture azurite)
{
    private const string Path = "/api/city/calendar";

    [Fact]
    public async Task What_is_saved_is_in_force_at_once_for_everybody()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var read = await office.GetAsync(Administrator, Path);
        (read.Headers.ETag!.ToString(), (int)read.Json["builtIn"]!["from"]!, read.Json["published"]).ShouldBe(("\"0\"", 1955, null));

        var saved = await office.PutAsync(
            Administrator, Path,
            new
            {
                holidays = new[] { new { date = "2026-12-04", name = "市民の日" } },
                closedDays = new[] { new { date = "2026-12-07", name = "庁舎点検" }, new { date = "2026-12-08", name = "" } },
                halfDays = new[] { new { date = "2026-12-09", half = "afternoon", name = "停電" } },
            },
            "\"0\"");

        saved.Status.ShouldBe(200);
        ((string)saved.Json["changedBy"]!).ShouldBe(Administrator);
        (await office.GetAsync(Administrator, Path)).Body.ShouldBe(saved.Body);
        var days = await office.GetAsync(Sato, "/api/calendar?from=2026-12-03&to=2026-12-09");
        Lines(days).ShouldBe(
        [
            "2026-12-03 open", "2026-12-04 holiday 市民の日", "2026-12-05 weekend", "2026-12-06 weekend", "2026-12-07 closed 庁舎点検", "2026-12-08 closed",
            "2026-12-09 open afternoon 停電",
        ]);
        ((int)days.Json["businessDays"]!).ShouldBe(2);
        Lines(await office.GetAsync(Sato, "/api/calendar?from=2026-12-28&to=2027-01-02")).ShouldBe(
            ["2026-12-28 open", "2026-12-29 turnOfYear 年末年始", "2026-12-30 turnOfYear 年末年始", "2026-12-31 turnOfYear 年末年始", "2027-01-01 holiday 元日", "2027-01-02 turnOfYear 年末年始"]);
        (await office.GetAsync(Sato, "/api/days/2026-12-04")).Json["holidayName"]!.ToString().ShouldBe("市民の日");
        ((bool)(await office.GetAsync(Sato, "/api/days/2026-12-07")).Json["businessDay"]!).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_who_save_the_same_the_second_is_told_and_changes_nothing()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var body = new { closedDays = new[] { new { date = "2026-12-07", name = "一人目" } } };
        var first = await office.PutAsync(Administrator, Path, body, "\"0\"");

        foreach (var stale in new[] { "\"0\"", null, "*" })
        {
            var second = await office.PutAsync(Administrator, Path, new { }, stale);
            (second.Status, second.Code).ShouldBe((412, "STALE"));
        }

        (await office.GetAsync(Administrator, Path)).Body.ShouldContain("一人目");
        (await office.PutAsync(Administrator, Path, new { }, first.Headers.ETag!.ToString())).Status.ShouldBe(200);
        (await office.GetAsync(Administrator, Path)).Body.ShouldNotContain("一人目");
    }

    [Fact]
    public async Task Every_error_is_named_by_its_path_and_nothing_is_changed()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var refused = await office.PutAsync(
            Administrator, Path,
            new
            {
                holidays = new object?[] { new { date = "2026-12-04", name = " " }, null },
                closedDays = new[] { new { date = "2026-11-31", name = "" }, new { date = "1954-12-31", name = "" }, new { date = "2026-12-07", name = "" }, new { date = "2026-12-07", name = new string('長', 41) } },
                halfDays = new[] { new { date = "2026-12-09", half = "noon" } },
            },
            "\"0\"");

        (refused.Status, refused.Code).ShouldBe((422, "INVALID_SETTINGS"));
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["code"]}").ShouldBe(
        [
            "holidays[0].name NAME_REQUIRED", "holidays[1].name NAME_REQUIRED", "holidays[1].date INVALID_DATE", "closedDays[0].date INVALID_DATE",
            "closedDays[1].date YEAR_OUT_OF_RANGE", "closedDays[3].name NAME_TOO_LONG", "closedDays[3].date DUPLICATE_DATE", "halfDays[0].half INVALID_HALF",
        ]);
        var many = Enumerable.Range(0, 301).Select(i => new { date = Platform.Storage.Keys.Date(new DateOnly(2026, 1, 1).AddDays(i)), name = "" });
        (await office.PutAsync(Administrator, Path, new { closedDays = many }, "\"0\"")).Body.ShouldContain("TOO_MANY_DAYS");
        (await office.GetAsync(Administrator, Path)).Headers.ETag!.ToString().ShouldBe("\"0\"");
    }

    [Theory]
    [InlineData("?from=1954-12-31&to=1955-01-05", "DATE_OUT_OF_RANGE")]
    [InlineData("?from=2030-12-31&to=2031-01-01", "DATE_OUT_OF_RANGE")]
    [InlineData("?from=9999-12-31", "DATE_OUT_OF_RANGE")]
    [InlineData("?from=2026-12-02&to=2026-12-01", "INVALID_DATE")]
    [InlineData("?from=2026-01-01&to=2029-01-01", "INVALID_DATE")]
    [InlineData("?from=tomorrow", "INVALID_DATE")]
    [InlineData("?to=2026-02-30", "INVALID_DATE")]
    public async Task A_range_that_is_not_known_is_refused_with_words(string query, string code)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var answer = await office.GetAsync(Sato, "/api/calendar" + query, "en");

        (answer.Status, answer.Code).ShouldBe((400, code));
        answer.Json["detail"]!.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_card_that_is_planned_for_a_day_that_has_become_closed_does_not_go_out()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "8:00");
        await city.BeatAsync();
        city.Clock.MoveTo(TestCity.Zone.At(TestCity.Today, new TimeOnly(8, 15)));
        await PlanAsync(city);
        (await city.DeliveryAsync(Features.CheckIns.CheckInDeliveries.Day, city.Sato.Person.Id)).ShouldNotBeNull("it is planned, and not yet sent");

        await CloseAsync(city, TestCity.Today);
        await city.SettleAsync(TimeSpan.FromMinutes(2));

        city.Connector.Delivered.ShouldBeEmpty();
        await city.AtAsync("17:15");
        city.Connector.Delivered.ShouldBeEmpty();
        await city.AtAsync("8:15", TestCity.Today.AddDays(1));
        city.Sato.Cards().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_replica_and_a_new_one_have_the_same_calendar()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var second = (CalendarSnapshot)(await city.StartHostAsync()).Services.GetService(typeof(CalendarSnapshot))!;
        await CloseAsync(city, TestCity.Today.AddDays(1));
        second.Current.IsBusinessDay(TestCity.Today.AddDays(1)).ShouldBeTrue("it was read before");

        await second.RefreshAsync(TestContext.Current.CancellationToken);
        second.Current.IsBusinessDay(TestCity.Today.AddDays(1)).ShouldBeFalse();

        await city.RestartAsync();
        city.Get<Platform.Time.City>().Calendar.IsBusinessDay(TestCity.Today.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public async Task Closed_days_of_the_configuration_stay_closed_and_are_shown()
    {
        await using var office = await Office.StartAsync(["--City:ClosedDays:0", "2026-12-10"]).MoveInAsync();
        (await office.PutAsync(Administrator, Path, new { closedDays = new[] { new { date = "2026-12-11", name = "" } } }, "\"0\"")).Status.ShouldBe(200);
        Lines(await office.GetAsync(Sato, "/api/calendar?from=2026-12-10&to=2026-12-11")).ShouldBe(["2026-12-10 closed", "2026-12-11 closed"]);
        (await office.GetAsync(Administrator, Path)).Json["configured"]!.ToJsonString().ShouldBe("[\"2026-12-10\"]");
    }

    private static async Task PlanAsync(TestCity city)
    {
        foreach (var plan in (IEnumerable<Platform.Schedules.ScheduledPlan>)city.App.Services.GetService(typeof(IEnumerable<Platform.Schedules.ScheduledPlan>))!)
        {
            await plan.PlanAsync(city.App.Services, city.Clock.GetUtcNow(), 1, Cancel);
        }
    }

    private static async Task CloseAsync(TestCity city, DateOnly date)
    {
        var table = city.Get<CalendarTable>();
        var row = table.NewRow();
        row.Set(new() { ClosedDays = new Dictionary<DateOnly, string> { [date] = "臨時閉庁" } });
        await table.SaveAsync(row, Cancel);
        await city.Get<CalendarSnapshot>().RefreshAsync(Cancel);
    }

    private static IEnumerable<string> Lines(Answer answer) => answer.Json["days"]!.AsArray()
        .Select(d => string.Join(' ', new JsonNode?[] { d!["date"], d["kind"], d["name"], d["closedHalf"], d["halfName"] }.Where(t => t is not null)));
}
