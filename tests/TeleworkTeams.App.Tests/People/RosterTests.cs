using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.People.TeamStub;

namespace TeleworkTeams.App.Tests.People;

/// <summary>The section's list comes from its team in Teams.</summary>
public sealed class RosterTests
{
    [Fact]
    public async Task Installing_the_app_in_a_team_takes_its_members_over_page_by_page_without_guests()
    {
        await using var office = await OfficeAsync();
        await using var team = await TeamStub.StartAsync(
            [Member("ito"), Member("guest", "guest"), Member("visitor", "anonymous")], [Member("kato"), Member(Staff.Tanaka)], [Member("mori")]);

        (await team.TellTeamAsync(office, "ito", "conversationUpdate", BotAdded)).Status.ShouldBe(200);

        team.PagesRead.ShouldBe(3);
        (await PeopleAsync(office)).ShouldBe(["ito 2026-11-24 ", "kato 2026-11-24 ", "mori 2026-11-24 "]);
        // T14: a guest of the team is nobody here; and who is on another section's list stays there.
        (await office.GetAsync("guest", "/api/sections/group/board")).Status.ShouldBe(404);
        (await office.GetAsync(Staff.Tanaka, "/api/session")).Json["sectionId"]!.ToString().ShouldBe(Staff.Citizens);
        ((string)(await office.GetAsync("ito", "/api/sections/group/settings")).Json["name"]!).ShouldBe("新設課");
    }

    [Fact]
    public async Task Telling_it_twice_changes_nothing_and_welcomes_once()
    {
        await using var office = await OfficeAsync();
        await using var team = await TeamStub.StartAsync([Member("ito")]);

        await team.TellTeamAsync(office, "ito", "installationUpdate", json => json["action"] = "add");
        await team.TellTeamAsync(office, "ito", "conversationUpdate", BotAdded);
        await office.BeatAsync();
        var said = team.Said.ToList();
        await team.TellTeamAsync(office, "ito", "conversationUpdate", BotAdded);
        await office.BeatAsync();

        (await PeopleAsync(office)).ShouldBe(["ito 2026-11-24 "]);
        said.ShouldBeUnique();
        team.Said.ShouldBe(said);
    }

    [Fact]
    public async Task Who_joins_is_added_who_leaves_gets_an_end_date_and_who_returns_is_there_again()
    {
        await using var office = await OfficeAsync();
        await using var team = await TeamStub.StartAsync([Member("ito"), Member("kato")]);
        await team.TellTeamAsync(office, "ito", "conversationUpdate", BotAdded);
        office.Clock.MoveTo(Office.Morning.AddDays(1));

        team.Pages[0] = [Member("ito"), Member("mori")];
        await team.TellTeamAsync(office, "ito", "conversationUpdate", json => json["membersAdded"] = Account("mori"));
        await team.TellTeamAsync(office, "ito", "conversationUpdate", json => json["membersRemoved"] = Account("kato"));
        (await PeopleAsync(office)).ShouldBe(["ito 2026-11-24 ", "kato 2026-11-24 2026-11-25", "mori 2026-11-25 "]);

        office.Clock.MoveTo(Office.Morning.AddDays(2));
        (await office.GetAsync("ito", "/api/sections/group/board")).Body.ShouldNotContain("kato");
        (await office.GetAsync("kato", "/api/sections/group/board")).Status.ShouldBe(404);

        team.Pages[0] = [Member("ito"), Member("kato"), Member("mori")];
        await team.TellTeamAsync(office, "ito", "conversationUpdate", json => json["membersAdded"] = Account("kato"));
        (await PeopleAsync(office)).ShouldContain("kato 2026-11-24 ");
        (await office.GetAsync("kato", "/api/sections/group/board")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("installationUpdate", null)]
    [InlineData("message", "出勤")]
    [InlineData("message", "休暇")]
    [InlineData("message", "help")]
    public async Task Somebody_on_no_list_gets_a_kind_answer(string type, string? text)
    {
        await using var office = await OfficeAsync();
        await using var team = await TeamStub.StartAsync([]);

        var answer = await team.TellAsync(office, "stranger", type, json =>
        {
            json["text"] = text;
            json["action"] = "add";
        });
        await office.BeatAsync();

        answer.Status.ShouldBe(200);
        var said = team.Said.ShouldHaveSingleItem();
        said.ShouldContain("AdaptiveCard");
        said.ShouldNotContain("Exception");
    }

    private static async Task<Office> OfficeAsync() => await Office.StartAsync(["--City:Administrators:0", "admin"]).MoveInAsync();

    private static JsonArray Account(string id) => new(new JsonObject { ["id"] = $"29:{id}", ["aadObjectId"] = id });

    private static async Task<List<string>> PeopleAsync(Office office) =>
        [.. (await office.GetAsync("admin", "/api/sections/group/people")).Json["items"]!.AsArray().Select(p => $"{p!["id"]} {p["from"]} {p["until"]}")];
}
