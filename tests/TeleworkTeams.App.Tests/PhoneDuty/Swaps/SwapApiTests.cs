using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.PhoneDuty.Swaps.SwapCity;

namespace TeleworkTeams.App.Tests.PhoneDuty.Swaps;

/// <summary>Swaps in the tab.</summary>
public sealed class SwapApiTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_lead_asks_and_takes_on_behalf_and_all_are_told()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        var head = city.Client(0);

        var (status, swap) = await city.SwapAsync(head, "swaps", city.Ask(Tomorrow));
        status.ShouldBe(201, swap?.ToJsonString());
        swap!["candidates"]!.AsArray().Select(c => (string?)c!["id"]).ShouldBe([city.Demo.People[5].Id, city.Demo.People[6].Id]);
        await city.BeatAsync();
        city.Sato.DutyCard().Words().ShouldContain("代われる人全員に依頼しています");
        city.Sato.DutyCard().Words().ShouldContain(city.Head.Name);

        (status, swap) = await city.SwapAsync(head, $"swaps/{swap["id"]}/take", new { personId = city.Demo.People[6].Id });
        status.ShouldBe(200, swap?.ToJsonString());
        ((string?)swap!["state"], (string?)swap["takenBy"]!["id"]).ShouldBe(("taken", city.Demo.People[6].Id));
        await city.BeatAsync();
        city.Client(6).DutyCard().Words().ShouldContain("あなたの当番になりました");
        city.Sato.DutyCard().Words().ShouldContain($"{city.Name(6)}さんが代わりました({city.Head.Name}さんが決めました)");
        (await city.HolderAsync(Tomorrow)).ShouldBe(6);
    }

    [Fact]
    public async Task Only_a_lead_acts_for_others()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        (await city.SwapAsync(city.Suzuki, "swaps", city.Ask(Tomorrow))).Status.ShouldBe(404);
        var (_, swap) = await city.SwapAsync(city.Sato, "swaps", city.Ask(Tomorrow));

        (await city.SwapAsync(city.Client(5), $"swaps/{swap!["id"]}/take", new { personId = city.Demo.People[6].Id })).Status.ShouldBe(404);
        (await city.SwapAsync(city.Client(5), $"swaps/{swap["id"]}/cancel")).Status.ShouldBe(404);
        (await city.HolderAsync(Tomorrow)).ShouldBe(3);
    }

    [Fact]
    public async Task Each_bad_wish_has_its_own_answer()
    {
        await using var city = await SwapCity.StartAsync(azurite, at: "10:00", seed: s => s.Person = (number, row) => row.Until = number == 6 ? "2026-11-24" : row.Until);

        await RefusedAsync(city.Ask(Tomorrow, to: 3), 422, "WITH_ONESELF");
        await RefusedAsync(city.Ask(Tomorrow, to: 6), 422, "NOT_A_MEMBER");
        await RefusedAsync(city.Ask(Tomorrow, to: 4), 422, "RULES_AGAINST");
        await RefusedAsync(city.Ask(TestCity.Today), 409, "SHIFT_BEGAN");
        await RefusedAsync(city.Ask(new DateOnly(2026, 12, 8)), 409, "SHIFT_GONE");
        await RefusedAsync(new { id = "no guid", shiftId = ShiftId(Tomorrow) }, 409, "SHIFT_GONE");
        await RefusedAsync(new { id = Guid.NewGuid(), shiftId = ShiftId(Tomorrow), note = new string('字', 201) }, 422, "TEXT_TOO_LONG");
        await RefusedAsync(new { id = Guid.NewGuid(), shiftId = ShiftId(Tomorrow, "pm") }, 422, "NOT_THEIR_TURN");
        var id = Guid.NewGuid().ToString();
        (await city.SwapAsync(city.Sato, "swaps", city.Ask(Tomorrow, id: id))).Status.ShouldBe(201);
        (await city.SwapAsync(city.Sato, "swaps", city.Ask(Tomorrow, id: id))).Status.ShouldBe(201, "the same again is the same");
        await RefusedAsync(city.Ask(Tomorrow), 409, "ALREADY_ASKED");

        async Task RefusedAsync(object body, int status, string code)
        {
            var (answered, problem) = await city.SwapAsync(city.Sato, "swaps", body);
            (answered, (string?)problem?["code"]).ShouldBe((status, code), problem?.ToJsonString());
            ((string?)problem!["detail"]).ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task Where_nobody_can_it_is_said_before_anybody_is_asked()
    {
        await using var city = await SwapCity.StartAsync(azurite, seed: s =>
        {
            s.Leave(5, Tomorrow);
            s.Leave(6, Tomorrow);
        });

        var (status, problem) = await city.SwapAsync(city.Sato, "swaps", city.Ask(Tomorrow));

        (status, (string?)problem!["code"]).ShouldBe((422, "NOBODY_CAN"));
    }

    [Fact]
    public async Task The_list_says_to_each_reader_what_they_can_do()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.SwapAsync(city.Sato, "swaps", city.Ask(Tomorrow));

        (await CanAsync(city.Client(5))).ShouldBe((true, null, false, false));
        (await CanAsync(city.Suzuki)).ShouldBe((false, "一日の上限", false, false));
        (await CanAsync(city.Sato)).ShouldBe((false, null, false, true));
        (await CanAsync(city.Client(0))).ShouldBe((false, "当番に入らない日", false, true));

        async Task<(bool, string?, bool, bool)> CanAsync(PersonClient person)
        {
            var (_, page) = await city.CallAsync(person, HttpMethod.Get, $"/api/sections/{city.Section.Id}/duty/swaps");
            var item = page!["items"]!.AsArray().Single()!;
            return ((bool)item["canTake"]!, (string?)item["whyNot"], (bool)item["canGiveBack"]!, (bool)item["canCancel"]!);
        }
    }

    [Fact]
    public async Task Taking_over_is_done_at_once_and_a_second_time_there_is_nothing_to_take()
    {
        await using var city = await SwapCity.StartAsync(azurite, at: "10:00");

        var (status, swap) = await city.SwapAsync(city.Client(5), $"shifts/{ShiftId(TestCity.Today)}/takeOver", new { fromId = city.Sato.Person.Id });
        (status, (string?)swap!["state"]).ShouldBe((200, "done"));

        var (late, problem) = await city.SwapAsync(city.Client(6), $"shifts/{ShiftId(TestCity.Today)}/takeOver", new { fromId = city.Sato.Person.Id });
        (late, (string?)problem!["code"]).ShouldBe((422, "NOT_THEIR_TURN"));
        (await city.HolderAsync(TestCity.Today)).ShouldBe(5);
    }

    [Fact]
    public async Task A_swap_under_way_stands_with_ones_own_turn()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.SwapAsync(city.Sato, "swaps", city.Ask(Tomorrow));

        var (_, own) = await city.CallAsync(city.Sato, HttpMethod.Get, "/api/duty/own");

        var turn = own!["turns"]!.AsArray().Single(t => (string?)t!["shift"]!["date"] == "2026-11-25")!;
        ((string?)turn["swap"]!["state"], (bool)turn["canAsk"]!).ShouldBe(("open", false));
    }
}
