using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.Telework.Outlook;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Graph;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.Telework.Applications;
using Conversations = TeleworkTeams.App.Platform.Delivery.Conversations;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>Approved days in the person's Outlook: once, and taken back.</summary>
public sealed class OutlookTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_approved_day_stands_in_the_calendar_as_working_elsewhere_without_any_text()
    {
        await using var office = await OfficeAsync();

        await office.ApprovedAsync(Draft("2026-11-26"));

        var item = office.Events().ShouldHaveSingleItem();
        ((string?)item["subject"], (string?)item["showAs"], (bool)item["isAllDay"]!, (bool)item["isReminderOn"]!).ShouldBe(("在宅勤務", "workingElsewhere", true, false));
        ((string?)item["start"]!["dateTime"], (string?)item["end"]!["dateTime"]).ShouldBe(("2026-11-26T00:00:00", "2026-11-27T00:00:00"));
        item.ToJsonString().ShouldNotContain("議会資料");
    }

    [Fact]
    public async Task Half_a_day_stands_at_the_hours_of_the_pattern_and_another_place_under_its_name()
    {
        await using var office = await OfficeAsync();

        await office.ApprovedAsync(PartOf("morning", "2026-11-26").With("spot", "mobile"));

        var item = office.Events().ShouldHaveSingleItem();
        ((string?)item["subject"], (bool)item["isAllDay"]!).ShouldBe(("モバイル勤務", false));
        ((string?)item["start"]!["dateTime"], (string?)item["end"]!["dateTime"]).ShouldBe(("2026-11-26T08:30:00", "2026-11-26T12:00:00"));
    }

    [Fact]
    public async Task What_waits_stands_nowhere()
    {
        await using var office = await OfficeAsync();
        await office.City.AppliedAsync(office.City.Sato, "2026-11-26");
        await office.City.BeatAsync();

        office.Events().ShouldBeEmpty();
        office.Graph.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdrawing_one_day_takes_that_day_back_and_no_other()
    {
        await using var office = await OfficeAsync();
        var application = await office.ApprovedAsync(Draft("2026-11-26", "2026-11-27"));
        office.Dates().ShouldBe(["2026-11-26", "2026-11-27"]);

        (await office.City.CallAsync(office.City.Sato, HttpMethod.Post, $"/api/applications/{application["id"]}/withdraw", new { dates = new[] { "2026-11-27" } })).Status.ShouldBe(200);
        await office.City.BeatAsync();

        office.Dates().ShouldBe(["2026-11-26"]);
    }

    [Fact]
    public async Task A_change_of_place_goes_round_again_and_changes_the_event()
    {
        await using var office = await OfficeAsync();
        var application = await office.ApprovedAsync(Draft("2026-11-26"));
        var (_, read) = await office.City.CallAsync(office.City.Sato, HttpMethod.Get, $"/api/applications/{application["id"]}");

        var (status, changed) = await office.City.ChangeAsync(office.City.Sato, read!, Draft("2026-11-26").With("spot", "mobile"));
        status.ShouldBe(200, changed?.ToJsonString());
        await office.City.BeatAsync();
        office.Events().ShouldBeEmpty();
        (await office.City.DecideAsync(office.City.Client(0), changed!)).Status.ShouldBe(200);
        await office.City.BeatAsync();

        ((string?)office.Events().ShouldHaveSingleItem()["subject"]).ShouldBe("モバイル勤務");
    }

    [Fact]
    public async Task However_often_it_is_looked_at_there_is_one_event()
    {
        await using var office = await OfficeAsync();
        await office.ApprovedAsync(Draft("2026-11-26"));

        for (var i = 0; i < 3; i++)
        {
            await office.ArmAsync();
            await office.City.BeatAsync();
        }

        office.Events().ShouldHaveSingleItem();
        office.Posts().ShouldBe(1);
    }

    [Fact]
    public async Task Many_at_once_make_one_event()
    {
        await using var office = await OfficeAsync();
        await office.City.App.Services.StoreAsync(TestApplications.Approved("a1", office.City.Section.Id, office.City.Sato.Person.Id, office.City.Head.Id, new DateOnly(2026, 11, 26)));
        await office.ArmAsync();
        var row = await office.RowAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => office.City.Get<KeepOutlook>().RunAsync(row, Cancel)));

        office.Events().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_answer_that_was_lost_after_the_event_was_made_makes_no_second_one()
    {
        await using var office = await OfficeAsync();
        office.Graph.Faults.Add(new Fault { Method = "POST", Kind = FaultKind.AcceptThenStatus, StatusCode = 504, Times = 2 });

        await office.ApprovedAsync(Draft("2026-11-26"));
        await office.City.SettleAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(20));

        office.Events().ShouldHaveSingleItem();
        (await office.RowAsync()).State.ShouldBe(DeliveryState.Sent);
    }

    [Fact]
    public async Task Withdrawn_before_the_lost_answer_was_known_it_leaves_nothing_behind()
    {
        await using var office = await OfficeAsync();
        office.Graph.Faults.Add(new Fault { Method = "POST", Kind = FaultKind.AcceptThenStatus, StatusCode = 504, Times = 1 });
        var application = await office.ApprovedAsync(Draft("2026-11-26"));
        office.Events().ShouldHaveSingleItem();

        (await office.City.CallAsync(office.City.Sato, HttpMethod.Post, $"/api/applications/{application["id"]}/withdraw", new { })).Status.ShouldBe(200);
        await office.City.SettleAsync(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(20));

        office.Events().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_id_that_Outlook_has_seen_already_is_found_in_the_calendar()
    {
        await using var office = await OfficeAsync();
        office.Graph.Faults.Add(new Fault { Method = "POST", Kind = FaultKind.AcceptThenStatus, StatusCode = 400, ErrorCode = "ErrorDuplicateTransactionId", Times = 1 });

        await office.ApprovedAsync(Draft("2026-11-26"));

        var row = await office.RowAsync();
        row.State.ShouldBe(DeliveryState.Sent);
        row.ActivityId.ShouldNotBeNull().ShouldEndWith((string)office.Events().ShouldHaveSingleItem()["id"]!);
    }

    [Fact]
    public async Task When_Graph_is_busy_it_is_asked_again_no_earlier_than_it_says()
    {
        await using var office = await OfficeAsync();
        office.Graph.Faults.Add(new Fault { StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(90), Times = 1 });
        await office.ApprovedAsync(Draft("2026-11-26"));

        await office.City.AfterAsync(TimeSpan.FromSeconds(85));
        office.Events().ShouldBeEmpty();
        await office.City.AfterAsync(TimeSpan.FromSeconds(15));

        office.Events().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(403, "calendar-forbidden")]
    [InlineData(404, "no-mailbox")]
    public async Task A_mailbox_that_may_not_be_written_is_no_error_of_the_person(int status, string reason)
    {
        await using var office = await OfficeAsync();
        office.Graph.Faults.Add(new Fault { StatusCode = status });

        await office.ApprovedAsync(Draft("2026-11-26"));

        var row = await office.RowAsync();
        (row.State, row.Reason).ShouldBe((DeliveryState.Unreachable, reason));
        office.City.Sato.Card().Words().ShouldContain("承認されました");
    }

    [Fact]
    public async Task Who_does_not_want_it_is_asked_nothing_and_gets_nothing()
    {
        await using var office = await OfficeAsync();
        ((bool?)(await office.City.CallAsync(office.City.Sato, HttpMethod.Get, "/api/session")).Body!["outlook"]).ShouldBe(true);

        ((bool?)(await office.City.CallAsync(office.City.Sato, HttpMethod.Put, "/api/session/outlook", new { write = false })).Body!["outlook"]).ShouldBe(false);
        await office.ApprovedAsync(Draft("2026-11-26"));

        office.Events().ShouldBeEmpty();
        (await office.City.CallAsync(office.City.Sato, HttpMethod.Put, "/api/session/outlook", new { })).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_event_that_the_person_removed_is_not_put_back()
    {
        await using var office = await OfficeAsync();
        await office.ApprovedAsync(Draft("2026-11-26"));
        using var http = new HttpClient();
        await http.DeleteAsync(new Uri(office.Graph.BaseUrl, $"users/{office.City.Sato.Person.Id}/events/{Uri.EscapeDataString((string)office.Events()[0]["id"]!)}"), Cancel);

        await office.ArmAsync();
        await office.City.BeatAsync();

        office.Events().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--Graph:WriteCalendars", "false")]
    [InlineData("--Graph:Enabled", "false")]
    public async Task Where_the_city_has_not_turned_it_on_nothing_is_sent_and_nothing_is_noted(string name, string value)
    {
        await using var office = await OfficeAsync(name, value);

        await office.ApprovedAsync(Draft("2026-11-26"));

        office.Graph.Calls.ShouldBeEmpty();
        (await office.City.Get<Deliveries>().FindAsync(office.Campaign, office.City.Sato.Person.Id, Cancel)).ShouldBeNull();
        (await office.City.CallAsync(office.City.Sato, HttpMethod.Get, "/api/session")).Body!["outlook"].ShouldBeNull();
    }

    [Fact]
    public async Task It_is_off_unless_it_is_turned_on()
    {
        await using var city = await StartAsync(azurite);

        city.App.Services.GetService<OutlookGraph>().ShouldBeNull();
    }

    private async Task<Office> OfficeAsync(params string[] settings)
    {
        var graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions { City = DemoCity.Of(7) }, TimeProvider.System, Cancel);
        var city = await TestCity.StartAsync(
            azurite, at: "10:30", settings: ["--Graph:Enabled", "true", "--Graph:Endpoint", graph.BaseUrl.AbsoluteUri, "--Graph:WriteCalendars", "true", .. settings]);
        await city.SetRulesAsync(Rules.Usual);
        return new Office(city, graph);
    }

    private sealed record Office(TestCity City, GraphSimulator Graph) : IAsyncDisposable
    {
        public string Campaign => OutlookKeys.Campaign(new DateOnly(2026, 11, 26), City.Section.Id);

        public IReadOnlyList<JsonObject> Events() => Graph.EventsOf(City.Sato.Person.Id);

        public IEnumerable<string> Dates() => Events().Select(e => ((string)e["start"]!["dateTime"]!)[..10]).Order();

        public int Posts() => Graph.Calls.Count(c => c.Method == "POST");

        public async Task<JsonNode> ApprovedAsync(JsonObject draft)
        {
            var (status, body) = await City.SubmitAsync(City.Sato, draft);
            status.ShouldBe(201, body?.ToJsonString());
            (await City.DecideAsync(City.Client(0), body!)).Status.ShouldBe(200);
            await City.BeatAsync();
            return body!;
        }

        public Task ArmAsync() => City.Get<Deliveries>().ArmAsync(
            Campaign,
            new PlannedDelivery(City.Sato.Person.Id, OutlookKeys.Kind, Conversations.PersonKey(City.Sato.Person.Id), City.Clock.GetUtcNow(), City.Clock.GetUtcNow().AddDays(1)),
            onlyIfSent: false, Cancel);

        public async Task<DeliveryRow> RowAsync() => (await City.Get<Deliveries>().FindAsync(Campaign, City.Sato.Person.Id, Cancel)).ShouldNotBeNull();

        public async ValueTask DisposeAsync()
        {
            await City.DisposeAsync();
            await Graph.DisposeAsync();
        }
    }
}
