using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>T15: every role on every endpoint of both sections; and what is not yours looks exactly like what is not there.</summary>
public sealed class AccessTests
{
    private static readonly string[] Elsewhere = ["GET /api/mode", "POST /api/messages"];

    [Fact]
    public async Task Every_endpoint_has_a_line_in_the_table()
    {
        await using var office = await Office.StartAsync();

        var endpoints = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Select(m => $"{m} /{e.RoutePattern.RawText!.Trim('/')}"))
            .Where(e => e.Contains(" /api/", StringComparison.Ordinal)).ToList();

        endpoints.Count.ShouldBeGreaterThan(30);
        endpoints.ShouldBe([.. AccessTable.Lines.Select(l => $"{l.Method} {l.Route}"), .. Elsewhere], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_gets_through_to_what_is_not_theirs()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var notThere = (await office.GetAsync(Sato, "/api/sections/nowhere/board")).Body;
        List<string> wrong = [];

        foreach (var line in AccessTable.Lines)
        {
            foreach (var (section, target, allowed) in new[] { (Planning, Sato, line.In.Planning), (Citizens, Tanaka, line.In.Citizens) })
            {
                foreach (var person in AccessTable.Everybody.Where(_ => section == Planning || line.Route.Contains("{sectionId}", StringComparison.Ordinal)))
                {
                    var answer = await office.SendAsync(person, new HttpMethod(line.Method), line.Path(section, target), line.Body);
                    var what = $"{person}: {line.Method} {line.Path(section, target)} → {answer.Status} {answer.Code}";
                    if (answer.Status >= 500 || (answer.Status != 404) != allowed.Contains(person))
                    {
                        wrong.Add(what);
                    }
                    else if (answer.Status == 404 && person != Nobody && answer.Body != notThere)
                    {
                        wrong.Add($"{what} tells more than that there is nothing: {answer.Body}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
        (await office.GetAsync(Head, "/api/sections/planning/settings")).Body.ShouldContain("企画課");
    }

    [Fact]
    public async Task Without_a_sign_in_nothing_opens()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        foreach (var line in AccessTable.Lines)
        {
            var answer = await office.SendAsync(null, new HttpMethod(line.Method), line.Path(Planning, Sato), line.Body);
            (line.Route, answer.Status, answer.Code).ShouldBe((line.Route, 401, "SIGN_IN"));
        }
    }

    [Fact]
    public async Task A_person_of_another_section_cannot_be_reached_through_ones_own()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        foreach (var line in AccessTable.Lines.Where(l => l.Route.Contains("/people/{personId}", StringComparison.Ordinal)))
        {
            var answer = await office.SendAsync(Head, new HttpMethod(line.Method), line.Path(Planning, Tanaka), line.Body);
            (line.Method, line.Route, answer.Status).ShouldBe((line.Method, line.Route, 404));
        }

        (await office.GetAsync(Head, "/api/sections/planning/months/2026-11?person=tanaka")).Status.ShouldBe(404);
        (await office.GetAsync(Lead, "/api/sections/planning/months/2026-11?person=suzuki")).Status.ShouldBe(404);
        (await office.GetAsync(Lead, "/api/sections/planning/months/2026-11?person=sato")).Status.ShouldBe(200);
        var people = (await office.GetAsync(Lead, "/api/sections/planning/months/2026-11")).Json["people"]!.AsArray();
        people.Select(p => (string)p!["person"]!["unitId"]!).Distinct().ShouldBe(["u1"]);
    }

    [Fact]
    public async Task A_deputy_acts_on_the_dates_of_the_entry_and_on_no_other()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        office.Clock.MoveTo(Office.Morning.AddDays(1));

        (await office.GetAsync(Deputy, "/api/sections/planning/settings")).Status.ShouldBe(404);
        (await office.GetAsync(ComingDeputy, "/api/sections/planning/settings")).Status.ShouldBe(200);
        office.Clock.MoveTo(Office.Morning.AddDays(5));
        (await office.GetAsync(ComingDeputy, "/api/sections/planning/settings")).Status.ShouldBe(200);
        office.Clock.MoveTo(Office.Morning.AddDays(6));
        (await office.GetAsync(ComingDeputy, "/api/sections/planning/settings")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_deputy_for_the_heads_absence_acts_only_on_the_days_of_whole_day_leave()
    {
        await using var office = await Office.StartAsync().MoveInAsync(s => s with { Deputies = [new(Deputy, new(2026, 4, 1), new(2027, 3, 31), OnlyWhenHeadIsAway: true)] });
        (await office.GetAsync(Deputy, "/api/sections/planning/months/2026-11?person=suzuki")).Status.ShouldBe(404);

        (await office.PostAsync(Head, "/api/leaves", new JsonObject { ["from"] = "2026-11-24", ["kind"] = "afternoon" })).Status.ShouldBe(200);
        (await office.GetAsync(Deputy, "/api/sections/planning/months/2026-11?person=suzuki")).Status.ShouldBe(404);

        (await office.PostAsync(Head, "/api/leaves", new JsonObject { ["from"] = "2026-11-24", ["kind"] = "day" })).Status.ShouldBe(200);
        (await office.GetAsync(Deputy, "/api/sections/planning/months/2026-11?person=suzuki")).Status.ShouldBe(200);
        office.Clock.MoveTo(Office.Morning.AddDays(1));
        (await office.GetAsync(Deputy, "/api/sections/planning/months/2026-11?person=suzuki")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task An_appointment_and_a_dismissal_count_at_once()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        (await office.GetAsync(Tanaka, "/api/sections/planning/months/2026-11")).Status.ShouldBe(404);

        (await office.PutAsync(Administrator, "/api/city/roles/tanaka/personnel")).Status.ShouldBe(204);
        (await office.GetAsync(Tanaka, "/api/sections/planning/months/2026-11")).Status.ShouldBe(200);
        (await office.DeleteAsync(Administrator, "/api/city/roles/tanaka/personnel")).Status.ShouldBe(204);
        (await office.GetAsync(Tanaka, "/api/sections/planning/months/2026-11")).Status.ShouldBe(404);

        var settings = await office.GetAsync(Head, "/api/sections/planning/settings");
        var changed = settings.Json;
        changed["headId"] = Suzuki;
        (await office.PutAsync(Head, "/api/sections/planning/settings", changed, settings.Headers.ETag!.ToString())).Status.ShouldBe(200);
        (await office.GetAsync(Head, "/api/sections/planning/settings")).Status.ShouldBe(404);
        (await office.GetAsync(Suzuki, "/api/sections/planning/settings")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_last_administrator_stays_and_an_unknown_person_becomes_nothing()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        (await office.DeleteAsync(Administrator, "/api/city/roles/administrator/administrator")).Code.ShouldBe("LAST_ADMINISTRATOR");
        (await office.PutAsync(Administrator, "/api/city/roles/unknown/personnel")).Code.ShouldBe("UNKNOWN_PERSON");
        (await office.PutAsync(Administrator, "/api/city/roles/tanaka/mayor")).Status.ShouldBe(404);
        (await office.PutAsync(Administrator, "/api/city/roles/tanaka/administrator")).Status.ShouldBe(204);
        (await office.DeleteAsync(Tanaka, "/api/city/roles/administrator/administrator")).Status.ShouldBe(204);
        (await office.GetAsync(Administrator, "/api/city/roles")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData(Nobody, "")]
    [InlineData(Sato, "staff")]
    [InlineData(Lead, "staff,unitLead")]
    [InlineData(Head, "head,staff")]
    [InlineData(Deputy, "deputy,staff")]
    [InlineData(ComingDeputy, "staff")]
    [InlineData(Leaver, "")]
    [InlineData(Personnel, "personnel,staff")]
    [InlineData(Administrator, "administrator,staff")]
    public async Task The_session_names_ones_roles_of_today(string person, string roles)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var session = (await office.GetAsync(person, "/api/session")).Json;

        string.Join(',', session["roles"]!.AsArray().Select(r => (string)r!).Order(StringComparer.Ordinal)).ShouldBe(roles);
        session["sections"]!.AsArray().Any(s => (string)s!["id"]! == Citizens).ShouldBe(person is Personnel or Administrator);
    }
}
