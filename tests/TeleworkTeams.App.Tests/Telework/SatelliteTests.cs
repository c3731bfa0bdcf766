using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>Applications for a satellite office and their seats: both or none.</summary>
public sealed class SatelliteTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Thursday = new(2026, 11, 26);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task S_129_an_application_books_its_seat_and_card_and_tab_name_it()
    {
        await using var city = await StartAsync();
        var (status, body) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26", "2026-11-27").With("seatId", "s2"));

        (status, (string?)body!["site"]!["name"], (string?)body["site"]!["seat"]).ShouldBe((201, "情報創造館", "2番"));
        (await BookedAsync(city, city.Sato)).ShouldBe(["2026-11-26 s2 True", "2026-11-27 s2 True"]);
        await city.BeatAsync();
        var words = city.Client(0).Card().Words();
        words.ShouldContain("サテライトオフィス 情報創造館");
        words.ShouldContain("2番");
        (await city.DecideAsync(city.Client(0), body)).Status.ShouldBe(200);
        (await BookedAsync(city, city.Sato)).Count.ShouldBe(2);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Local-Person", city.Sato.Person.Id);
        (await http.GetStringAsync(new Uri(city.Address, $"/api/applications/{body["id"]}/print"), Cancel)).ShouldContain("情報創造館 2番");
    }

    [Fact]
    public async Task S_129_without_a_free_seat_nothing_is_saved_and_the_seats_words_say_why()
    {
        await using var city = await StartAsync(seats: 1);
        (await city.SubmitAsync(city.Suzuki, AtLibrary("2026-11-27"))).Status.ShouldBe(201);

        var check = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/applications/check", new JsonObject { ["draft"] = AtLibrary("2026-11-26", "2026-11-27") });
        var (status, body) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26", "2026-11-27"));

        check.Body.Codes().ShouldBe("NO_SEAT_FREE");
        ((bool)check.Body!["canSubmit"]!).ShouldBeFalse();
        (status, body.Codes()).ShouldBe((422, "NO_SEAT_FREE"));
        body.Messages().ShouldContain("11月27日(金)");
        (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications")).Body!["items"]!.AsArray().ShouldBeEmpty();
        (await BookedAsync(city, city.Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task S_129_a_seat_booked_alone_for_the_same_time_becomes_the_applications_and_goes_with_it()
    {
        await using var city = await StartAsync(seats: 1);
        var day = new JsonObject { ["siteId"] = "library", ["days"] = new JsonArray(new JsonObject { ["date"] = "2026-11-26", ["part"] = "day" }) };
        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/bookings", day)).Status.ShouldBe(201);

        var (status, body) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26"));

        status.ShouldBe(201);
        (await BookedAsync(city, city.Sato)).ShouldBe(["2026-11-26 s1 True"]);
        (await city.CallAsync(city.Sato, HttpMethod.Post, $"/api/applications/{body!["id"]}/withdraw", new { })).Status.ShouldBe(200);
        (await BookedAsync(city, city.Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_that_is_withdrawn_frees_its_seat_and_sent_back_it_holds_none()
    {
        await using var city = await StartAsync();
        var (_, body) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26", "2026-11-27"));
        (await city.CallAsync(city.Sato, HttpMethod.Post, $"/api/applications/{body!["id"]}/withdraw", new { dates = new[] { "2026-11-27" } })).Status.ShouldBe(200);
        (await BookedAsync(city, city.Sato)).ShouldBe(["2026-11-26 s1 True"]);

        (await city.DecideAsync(city.Client(0), body, "send-back", new { reason = "別の日に" })).Status.ShouldBe(200);

        (await BookedAsync(city, city.Sato)).ShouldBeEmpty();
        (await city.ReadAsync(city.Sato, body))["site"]!["seat"].ShouldBeNull();
    }

    [Fact]
    public async Task A_change_moves_the_seats_and_at_home_none_is_needed()
    {
        await using var city = await StartAsync();
        var (_, first) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26"));

        var (moved, second) = await city.ChangeAsync(city.Sato, first!, AtLibrary("2026-11-27").With("seatId", "s2"));
        moved.ShouldBe(200, second?.ToJsonString());
        (await BookedAsync(city, city.Sato)).ShouldBe(["2026-11-27 s2 True"]);

        // Only another seat: no new round.
        var (other, third) = await city.ChangeAsync(city.Sato, second!, AtLibrary("2026-11-27").With("seatId", "s1"));
        (other, (int)third!["round"]!, (string?)third["site"]!["seat"]).ShouldBe((200, 2, "1番"));

        (await city.ChangeAsync(city.Sato, third, Draft("2026-11-27"))).Status.ShouldBe(200);
        (await BookedAsync(city, city.Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_seat_that_was_given_up_alone_is_taken_again_by_the_approval_or_the_approval_is_refused()
    {
        await using var city = await StartAsync(seats: 1);
        var (_, body) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26"));
        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/bookings/cancel", new { from = "2026-11-26" })).Status.ShouldBe(200);
        var (_, others) = await city.SubmitAsync(city.Suzuki, AtLibrary("2026-11-26"));

        var refused = await city.DecideAsync(city.Client(0), body!);
        (refused.Status, refused.Body.Codes()).ShouldBe((422, "NO_SEAT_FREE"));
        ((string?)(await city.ReadAsync(city.Sato, body!))["state"]).ShouldBe("submitted");

        (await city.CallAsync(city.Suzuki, HttpMethod.Post, $"/api/applications/{others!["id"]}/withdraw", new { })).Status.ShouldBe(200);
        (await city.DecideAsync(city.Client(0), body!)).Status.ShouldBe(200);
        (await BookedAsync(city, city.Sato)).ShouldBe(["2026-11-26 s1 True"]);
    }

    [Fact]
    public async Task Of_many_who_want_the_last_seat_one_gets_it_and_the_others_are_told()
    {
        await using var city = await StartAsync(seats: 1, staff: 10);

        var all = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => city.SubmitAsync(city.Client(i), AtLibrary("2026-11-26"))));

        all.Count(a => a.Status == 201).ShouldBe(1);
        all.Where(a => a.Status != 201).ShouldAllBe(a => a.Status == 422 && a.Body.Codes() == "NO_SEAT_FREE");
        (await city.Get<SeatDayTable>().OfDayAsync(new("library", Thursday), Cancel)).SelectMany(r => r.Read()).Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_submission_twice_at_once_keeps_the_one_seat()
    {
        await using var city = await StartAsync();
        var id = Guid.NewGuid().ToString("N");

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => city.SubmitAsync(city.Sato, AtLibrary("2026-11-26"), id)));

        both.ShouldAllBe(b => b.Status == 201);
        (await BookedAsync(city, city.Sato)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Seats_that_a_crash_left_without_an_application_are_free_after_some_minutes()
    {
        await using var city = await StartAsync(seats: 1);
        var (_, kept) = await city.SubmitAsync(city.Suzuki, AtLibrary("2026-11-27"));
        await city.Get<SatelliteOfficeQueries>().HoldAsync("lost", city.Sato.Person.Id, "library", null, [new(Thursday, DayPart.Day)], [], Cancel);

        await city.AfterAsync(TimeSpan.FromMinutes(11));

        (await BookedAsync(city, city.Sato)).ShouldBeEmpty();
        (await BookedAsync(city, city.Suzuki)).ShouldBe(["2026-11-27 s1 True"]);
        ((string?)(await city.ReadAsync(city.Suzuki, kept!))["site"]!["seat"]).ShouldBe("1番");
    }

    [Theory]
    [InlineData(true, true, "")]
    [InlineData(false, true, "RESIDENT_DATA")]
    [InlineData(true, null, "RESIDENT_DATA")]
    public async Task S_85_S_86_resident_data_only_in_a_staffed_satellite_that_allows_it(bool staffed, bool? allowed, string codes)
    {
        await using var city = await StartAsync(rules: Blocked, change: s => s with { IsStaffed = staffed, PersonalDataAllowed = allowed });

        var check = await city.CallAsync(
            city.Sato, HttpMethod.Post, "/api/applications/check", new JsonObject { ["draft"] = AtLibrary("2026-11-26").With("data", new JsonArray("resident")) });

        check.Body.Codes().ShouldBe(codes);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(null, "LEVEL4")]
    public async Task S_82_special_systems_only_where_they_stand(bool? special, string codes)
    {
        await using var city = await StartAsync(rules: Blocked, change: s => s with { HasSpecialSystems = special });

        var check = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/applications/check", new JsonObject { ["draft"] = AtLibrary("2026-11-26").With("workLevel", 4) });

        check.Body.Codes().ShouldBe(codes);
    }

    [Fact]
    public async Task S_125_a_site_without_registered_seats_needs_none()
    {
        await using var city = await StartAsync(change: s => s with { Seats = [] });

        var (status, body) = await city.SubmitAsync(city.Sato, AtLibrary("2026-11-26"));

        (status, (string?)body!["site"]!["name"], body["site"]!["seat"]).ShouldBe((201, "情報創造館", null));
    }

    [Fact]
    public async Task The_rules_of_Matsumoto_want_a_seat_with_the_approval()
    {
        await using var city = await StartAsync(rules: PolicyPresets.All.First(p => p.Name == "松本市").Yaml, seats: 1);
        var draft = AtLibrary("2026-11-26").With("extent", "第1章");
        var form = (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications/form")).Body!;
        draft["confirmations"] = new JsonArray([.. form["confirmations"]!.AsArray().Select(c => JsonValue.Create((string)c!["id"]!))]);
        draft["resources"] = new JsonArray([.. form["pools"]!.AsArray().Where(p => (bool)p!["required"]!).Select(p => JsonValue.Create((string)p!["id"]!))]);

        var (first, body) = await city.SubmitAsync(city.Suzuki, draft);
        first.ShouldBe(201, body?.ToJsonString());
        (await city.SubmitAsync(city.Sato, draft)).Body.Codes().ShouldBe("NO_SEAT_FREE");
    }

    private const string Blocked = Rules.Usual + """


        information:
          level4: block
          residentData: block
        """;

    private async Task<TestCity> StartAsync(string rules = Rules.Usual, int seats = 2, int staff = 7, Func<Site, Site>? change = null)
    {
        var city = await Applications.StartAsync(azurite, rules, staff);
        var site = new Site { Id = "library", Name = "情報創造館", Seats = [.. Enumerable.Range(1, seats).Select(n => new Seat($"s{n}", $"{n}番", n - 1, 0))] };
        await city.Get<SiteTable>().WriteAsync(change?.Invoke(site) ?? site, default, Cancel);
        return city;
    }

    private static JsonObject AtLibrary(params string[] dates) => Draft(dates).With("spot", "satellite").With("siteId", "library");

    /// <summary>The person's bookings as 座席 shows them: <c>2026-11-26 s1 True</c>, true where they belong to an application.</summary>
    private static async Task<IReadOnlyList<string>> BookedAsync(TestCity city, PersonClient person)
    {
        var (status, body) = await city.CallAsync(person, HttpMethod.Get, "/api/bookings");
        status.ShouldBe(200);
        return [.. body!["items"]!.AsArray().Select(b => $"{b!["date"]} {b["seatId"]} {(bool)b["isOfApplication"]!}")];
    }
}
