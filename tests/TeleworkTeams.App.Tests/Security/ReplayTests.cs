using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.People;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>T16: a press that comes twice, late, from somebody else, or with data that the card never held.</summary>
public sealed class ReplayTests
{
    [Fact]
    public async Task The_same_press_twice_is_one_report()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();

        (await PressAsync(office, team, Sato)).ShouldNotContain("error:");
        var once = (await office.GetAsync(Sato, "/api/days/today")).Json["checkIn"]!.ToJsonString();
        office.Clock.MoveTo(Office.Morning.AddMinutes(5));
        (await PressAsync(office, team, Sato)).ShouldNotContain("error:");

        (await office.GetAsync(Sato, "/api/days/today")).Json["checkIn"]!.ToJsonString().ShouldBe(once);
    }

    [Fact]
    public async Task A_press_that_was_taken_back_does_not_come_to_life_on_an_old_card_of_yesterday()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();
        await PressAsync(office, team, Sato);
        (await office.PostAsync(Sato, "/api/days/today/undo")).Status.ShouldBe(200);
        office.Clock.MoveTo(Office.Morning.AddDays(1));

        (await PressAsync(office, team, Sato)).ShouldContain("error:");

        (await office.GetAsync(Sato, "/api/days/2026-11-24")).Json["checkIn"]?["start"].ShouldBeNull();
        (await office.GetAsync(Sato, "/api/days/today")).Json["checkIn"]?["start"].ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_elses_card_reports_for_nobody()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();

        (await PressAsync(office, team, Suzuki)).ShouldContain("error:");

        foreach (var person in new[] { Sato, Suzuki })
        {
            (await office.GetAsync(person, "/api/days/today")).Json["checkIn"].ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("place", "moon")]
    [InlineData("place", null)]
    [InlineData("place", "trip")]
    [InlineData("day", "2026-11-25")]
    [InlineData("day", "2026-11-20")]
    [InlineData("day", "not a day")]
    [InlineData("day", null)]
    [InlineData("person", "head")]
    [InlineData("plan", "10k")]
    public async Task Edited_data_is_refused_with_a_card_and_nothing_is_written(string name, string? value)
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();

        var card = await PressAsync(office, team, Sato, data => data[name] = value == "10k" ? new string('長', 10_000) : value);

        card.ShouldContain("error:");
        card.ShouldContain("AdaptiveCard");
        foreach (var day in new[] { "2026-11-20", "2026-11-24", "2026-11-25" })
        {
            (await office.GetAsync(Sato, $"/api/days/{day}")).Json["checkIn"].ShouldBeNull();
        }
    }

    [Fact]
    public async Task Who_acts_is_the_sender_and_never_the_data()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();

        await PressAsync(office, team, Suzuki, data =>
        {
            data.Remove("person");
            data["actor"] = Sato;
            data["from"] = new JsonObject { ["aadObjectId"] = Sato };
        });

        (await office.GetAsync(Sato, "/api/days/today")).Json["checkIn"].ShouldBeNull();
        (await office.GetAsync(Suzuki, "/api/days/today")).Json["checkIn"]!["place"]!.ToString().ShouldBe("home");
    }

    [Theory]
    [InlineData("checkIn.unknown")]
    [InlineData("")]
    [InlineData("people.saveLeave")]
    public async Task An_unknown_verb_or_one_without_its_data_gets_a_card_that_helps(string verb)
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();

        (await PressAsync(office, team, Sato, data => data.Clear(), verb)).ShouldContain("AdaptiveCard");
        (await office.GetAsync(Sato, "/api/leaves")).Json.AsArray().ShouldBeEmpty();
    }

    /// <summary>Presses 在宅 on the card of <see cref="Sato"/> of 2026-11-24.</summary>
    private static async Task<string> PressAsync(Office office, TeamStub team, string presser, Action<JsonObject>? edit = null, string verb = "checkIn.start")
    {
        var data = new JsonObject { ["day"] = "2026-11-24", ["person"] = Sato, ["place"] = "home" };
        edit?.Invoke(data);
        var answer = await team.TellAsync(office, presser, "invoke", json =>
        {
            json["id"] = "the-same-activity";
            json["name"] = "adaptiveCard/action";
            json["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
        });
        answer.Status.ShouldBe(200);
        return answer.Body;
    }
}
