using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Simulators.Graph;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

/// <summary>The search of people in the tab, and the numbers that it shows.</summary>
public sealed class SearchTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_own_section_comes_first_and_a_place_is_for_those_who_may_see_the_board()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        (await office.PostAsync(Sato, "/api/days/today/start", new { place = "home" })).Status.ShouldBe(200);
        (await office.PostAsync(Tanaka, "/api/days/today/start", new { place = "mobile" })).Status.ShouldBe(200);

        (await FindAsync(office, Suzuki, "")).ShouldContain("佐藤 花子 企画係 home working");
        (await FindAsync(office, Suzuki, "窓口係")).ShouldBe(["tanaka 窓口係  "]);
        (await FindAsync(office, CitizensHead, "佐藤")).ShouldBe(["佐藤 花子 企画係  "]);
        (await FindAsync(office, CitizensHead, "tanaka")).ShouldBe(["tanaka 窓口係 mobile working"]);
        (await FindAsync(office, CitizensHead, "a")).Select(l => l.Split(' ')[0]).First().ShouldBe("citizens-head");
        (await FindAsync(office, Personnel, "花子佐藤")).ShouldBeEmpty();
        (await FindAsync(office, Personnel, "花子　佐藤")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task S_140_Extension_and_business_number_are_kept_as_they_are_dialled_and_found()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var row = (await office.GetAsync(Head, "/api/sections/planning/people")).Json["items"]!.AsArray().Single(p => (string)p!["id"]! == Sato)!;

        var saved = await office.PutAsync(Head, "/api/sections/planning/people/sato", new { kana = "サトウ", unitId = "u1", extension = "２３４５", workNumber = "050 1234 5678" }, (string)row["etag"]!);
        ((string?)saved.Json["extension"], (string?)saved.Json["workNumber"]).ShouldBe(("2345", "05012345678"));
        (await FindAsync(office, Tanaka, "234")).ShouldBe(["佐藤 花子 企画係  "]);

        // What is not sent stays, and an empty one goes.
        var kept = await office.PutAsync(Head, "/api/sections/planning/people/sato", new { kana = "サトウ", unitId = "u1", workNumber = "" }, (string)saved.Json["etag"]!);
        ((string?)kept.Json["extension"], (string?)kept.Json["workNumber"]).ShouldBe(("2345", null));
    }

    [Theory]
    [InlineData("内線2345", null, "extension INVALID_EXTENSION")]
    [InlineData(null, "1234", "workNumber INVALID_WORK_NUMBER")]
    [InlineData(null, "090-1234-56789", "workNumber INVALID_WORK_NUMBER")]
    public async Task S_140_What_is_no_number_is_named_and_nothing_is_changed(string? extension, string? workNumber, string error)
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var row = (await office.GetAsync(Head, "/api/sections/planning/people")).Json["items"]!.AsArray().Single(p => (string)p!["id"]! == Sato)!;

        var refused = await office.PutAsync(Head, "/api/sections/planning/people/sato", new { kana = "サトウ", unitId = "u1", extension, workNumber }, (string)row["etag"]!);

        refused.Status.ShouldBe(422);
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["code"]}").ShouldBe([error]);
        (await FindAsync(office, Sato, "サトウ")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Presence_stands_with_its_time_for_those_on_the_board_and_is_missing_when_it_cannot_be_read()
    {
        await using var graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions(), TimeProvider.System, Cancel);
        await using var office = await Office.StartAsync(["--Graph:Enabled", "true", "--Graph:Endpoint", graph.BaseUrl.AbsoluteUri]).MoveInAsync();
        graph.SetPresence(Sato, new SimulatedPresence("Available", "Available"));

        var found = (await office.GetAsync(Suzuki, "/api/people/search?q=佐藤")).Json["items"]![0]!;
        ((string?)found["presence"], DateTimeOffset.Parse((string)found["presenceAt"]!, null)).ShouldBe(("available", Office.Morning));
        ((string?)(await office.GetAsync(Tanaka, "/api/people/search?q=佐藤")).Json["items"]![0]!["presence"]).ShouldBeNull();
    }

    private static async Task<List<string>> FindAsync(Office office, string person, string text) =>
        [.. (await office.GetAsync(person, $"/api/people/search?q={Uri.EscapeDataString(text)}")).Json["items"]!.AsArray()
            .Select(p => $"{p!["name"]} {p["unitName"]} {p["place"]} {p["state"]}")];
}
