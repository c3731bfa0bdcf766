using System.Diagnostics;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Graph;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

/// <summary>S-27 … S-31, S-33, S-34: presence helps to find a good moment; it is looked at, and never kept, counted or taken as absence.</summary>
public sealed class PresenceTests
{
    private const string Path = "/api/sections/planning/presence";

    [Fact]
    public async Task Four_labels_for_everybody_on_the_board_with_the_time_of_reading()
    {
        await using var graph = await GraphAsync();
        await using var office = await OfficeAsync(graph);
        (string Person, string Availability, string Activity, string Word)[] cases =
        [
            (Head, "Available", "Available", "available"), (Staff.Deputy, "Busy", "InAMeeting", "busy"), (Lead, "DoNotDisturb", "Presenting", "busy"),
            (Sato, "BeRightBack", "BeRightBack", "away"), (Suzuki, "Away", "Away", "away"), (OtherLead, "Offline", "OffWork", "offline"),
            (ComingDeputy, "SomethingNew", "SomethingNew", "offline"),
        ];
        foreach (var (person, availability, activity, _) in cases)
        {
            graph.SetPresence(person, new SimulatedPresence(availability, activity));
        }

        var read = (await office.GetAsync(Sato, Path)).Json;

        ((string)read["source"]!, (bool)read["stale"]!, DateTimeOffset.Parse((string)read["takenAt"]!, null)).ShouldBe(("graph", false, Office.Morning));
        read["people"]!.AsObject().Select(p => (p.Key, (string)p.Value!)).ShouldBe(cases.Select(c => (c.Person, c.Word)), ignoreOrder: true);
        (await office.GetAsync(Tanaka, Path)).Status.ShouldBe(404);
        (await office.GetAsync(Personnel, Path)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Graph_is_asked_only_while_somebody_looks_and_once_in_thirty_seconds_for_all_of_them()
    {
        await using var graph = await GraphAsync();
        await using var office = await OfficeAsync(graph);

        await office.GetAsync(Head, "/api/session");
        await office.GetAsync(Head, "/api/sections/planning/board");
        await office.GetAsync(Head, "/api/sections/planning/months/2026-11");
        await office.PostAsync(Sato, "/api/days/today/start", new { place = "home" });
        await office.BeatAsync();
        graph.Calls.ShouldBeEmpty();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => office.GetAsync(i % 2 == 0 ? Sato : Head, Path)));
        graph.Calls.Count.ShouldBe(1);
        office.Clock.MoveTo(Office.Morning.AddSeconds(29));
        await office.GetAsync(Suzuki, Path);
        graph.Calls.Count.ShouldBe(1);
        office.Clock.MoveTo(Office.Morning.AddSeconds(30));
        await office.GetAsync(Suzuki, Path);
        graph.Calls.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(650, 1)]
    [InlineData(651, 2)]
    [InlineData(1301, 3)]
    public async Task A_large_section_takes_one_request_for_each_650_people(int people, int requests)
    {
        await using var graph = await GraphAsync();
        await using var office = await OfficeAsync(graph, moveIn: false);
        await office.AddSectionAsync(new Domain.People.Section { Id = "large", Name = "大所帯" });
        var lines = "id,name\n" + string.Concat(Enumerable.Range(0, people).Select(i => $"p{i},職員{i}\n"));
        (await office.PostAsync("admin", "/api/sections/large/people/import?apply=true", System.Text.Encoding.UTF8.GetBytes(lines))).Status.ShouldBe(200);

        var read = (await office.GetAsync("p0", "/api/sections/large/presence")).Json;

        read["people"]!.AsObject().Count.ShouldBe(people);
        graph.Calls.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task When_Graph_fails_the_last_reading_is_shown_with_its_time_and_Graph_is_left_alone_for_a_while() => await Task.WhenAll(
        FailsAsync(new Fault { StatusCode = 503 }),
        FailsAsync(new Fault { StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(30) }),
        FailsAsync(new Fault { StatusCode = 403 }),
        FailsAsync(new Fault { Kind = FaultKind.AcceptThenDelay, Delay = TimeSpan.FromSeconds(8) }));

    [Fact]
    public async Task Without_any_reading_the_board_says_so_and_nobody_is_called_absent()
    {
        await using var graph = await GraphAsync();
        await using var office = await OfficeAsync(graph);
        graph.Faults.Add(new Fault { StatusCode = 403 });

        var read = (await office.GetAsync(Sato, Path)).Json;

        ((bool)read["stale"]!, read["takenAt"] is null, read["people"]!.AsObject().Count).ShouldBe((true, true, 0));
    }

    [Fact]
    public async Task Without_the_permission_presence_is_off_and_everything_else_works()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var read = (await office.GetAsync(Sato, Path)).Json;

        ((string)read["source"]!, read["takenAt"] is null, (bool)read["stale"]!).ShouldBe(("off", true, false));
        (await office.GetAsync(Sato, "/api/session")).Json["notices"]!.AsArray().Select(n => (string)n!["code"]!).ShouldContain("GRAPH_OFF");
    }

    [Fact]
    public async Task No_row_and_no_log_holds_presence()
    {
        var log = new LogBook();
        await using var graph = await GraphAsync();
        await using var office = await OfficeAsync(graph, log);
        foreach (var person in new[] { Head, Sato, Suzuki })
        {
            graph.SetPresence(person, new SimulatedPresence("DoNotDisturb", "Presenting-Marked"));
        }

        (await office.GetAsync(Head, Path)).Body.ShouldContain("busy");
        await office.GetAsync(Head, "/api/sections/planning/board");
        await office.BeatAsync();

        foreach (var text in new[] { await StoredRows.AllAsync(office), string.Join('\n', log.Lines) })
        {
            text.Length.ShouldBeGreaterThan(100);
            foreach (var word in new[] { "busy", "DoNotDisturb", "Presenting-Marked", "availability" })
            {
                text.ShouldNotContain(word, Case.Insensitive);
            }
        }
    }

    private static async Task FailsAsync(Fault fault)
    {
        await using var graph = await GraphAsync();
        await using var office = await OfficeAsync(graph);
        graph.SetPresence(Sato, new SimulatedPresence("Available", "Available"));
        var fresh = (await office.GetAsync(Head, Path)).Json;
        graph.Faults.Add(fault);
        office.Clock.MoveTo(Office.Morning.AddSeconds(31));

        var clock = Stopwatch.StartNew();
        var stale = (await office.GetAsync(Head, Path)).Json;
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        ((bool)stale["stale"]!, (string)stale["takenAt"]!, (string)stale["people"]![Sato]!).ShouldBe((true, (string)fresh["takenAt"]!, "available"));
        var asked = graph.Calls.Count;
        office.Clock.MoveTo(Office.Morning.AddSeconds(40));
        ((bool)(await office.GetAsync(Suzuki, Path)).Json["stale"]!).ShouldBeTrue();
        graph.Calls.Count.ShouldBe(asked);

        graph.Faults.Clear();
        office.Clock.MoveTo(Office.Morning.AddSeconds(41));
        var again = (await office.GetAsync(Suzuki, Path)).Json;
        ((bool)again["stale"]!, (string)again["takenAt"]! != (string)fresh["takenAt"]!).ShouldBe((false, true));
    }

    private static Task<GraphSimulator> GraphAsync() => GraphSimulator.StartAsync(new GraphSimulatorOptions(), TimeProvider.System, Cancel);

    private static async Task<Office> OfficeAsync(GraphSimulator graph, LogBook? log = null, bool moveIn = true)
    {
        var starting = Office.StartAsync(
            ["--Graph:Enabled", "true", "--Graph:Endpoint", graph.BaseUrl.AbsoluteUri, "--City:Administrators:0", "admin"], builder => log?.Keep(builder));
        return moveIn ? await starting.MoveInAsync() : await starting;
    }
}
