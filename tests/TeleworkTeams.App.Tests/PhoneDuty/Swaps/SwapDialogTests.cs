using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Dialog;
using TeleworkTeams.App.Tests.Cards;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.PhoneDuty.Swaps.SwapCity;

namespace TeleworkTeams.App.Tests.PhoneDuty.Swaps;

/// <summary>当番交代 from the message box.</summary>
public sealed class SwapDialogTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task One_chooses_the_turn_then_the_person_and_sees_how_it_stands()
    {
        await using var city = await SwapCity.StartAsync(azurite);

        var turns = CardOf(await InvokeAsync(city.Sato, "fetchTask", null));
        turns.Words().ShouldContain("電話 11月25日(水) 9:00–12:00");
        var ask = await SendAsync(city.Sato, turns);
        ask.Words().ShouldContain($"{city.Name(5)} (今年度0回)");
        ask.Words().ShouldNotContain(city.Name(4));
        var done = await SendAsync(city.Sato, ask, ("to", city.Demo.People[6].Id), ("note", "議会のため"));

        done.Words().ShouldContain($"{city.Name(6)}さんに依頼しています");
        (await SendAsync(city.Sato, ask, ("to", city.Demo.People[6].Id))).Words().ShouldContain("依頼しています", Case.Sensitive, "Teams may send it again");
        await city.BeatAsync();
        city.Client(6).DutyCards().ShouldHaveSingleItem().Words().ShouldContain("議会のため");
    }

    [Fact]
    public async Task A_turn_that_is_gone_meanwhile_is_said_in_the_dialog()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        var turns = CardOf(await InvokeAsync(city.Sato, "fetchTask", null));
        await city.PublishAsync(Tomorrow, 5, 4);

        (await SendAsync(city.Sato, turns, ("shift", ShiftId(Tomorrow)))).Code().ShouldBe("SHIFT_GONE");
    }

    [Fact]
    public async Task Without_turns_there_is_nothing_to_send()
    {
        await using var city = await SwapCity.StartAsync(azurite);

        var card = CardOf(await InvokeAsync(city.Client(5), "fetchTask", null));

        card.Words().ShouldContain("これからの当番はありません。");
        card.OfType("Action.Submit").ShouldBeEmpty();
    }

    private static async Task<JsonObject> SendAsync(PersonClient person, JsonObject card, params (string Name, string Value)[] typed)
    {
        var data = card.OfType("Action.Submit").Single()["data"]!.DeepClone().AsObject();
        foreach (var input in card.OfType("Input."))
        {
            data[input.Text("id")!] = input.Text("value") ?? "";
        }

        foreach (var (name, value) in typed)
        {
            data[name] = value;
        }

        return CardOf(await InvokeAsync(person, "submitAction", data));
    }

    private static JsonObject CardOf(BotAnswer answer)
    {
        answer.Fault.ShouldBeNull();
        return answer.Body!["task"]!["value"]!["card"]!["content"]!.AsObject();
    }

    private static Task<BotAnswer> InvokeAsync(PersonClient person, string phase, JsonObject? data)
    {
        var value = new JsonObject { ["commandId"] = SwapDialog.CommandId, ["commandContext"] = "compose" };
        if (data is not null)
        {
            value["data"] = data.DeepClone();
        }

        return person.InvokeAsync("composeExtension/" + phase, value, cancellationToken: TestContext.Current.CancellationToken);
    }
}
