using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.PhoneDuty.Swaps.SwapCity;

namespace TeleworkTeams.App.Tests.PhoneDuty.Swaps;

/// <summary>当番の交代 in the chat.</summary>
public sealed class SwapChatTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Of_two_who_accept_at_once_one_has_it_and_the_other_is_told_who()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();
        PersonClient[] asked = [city.Client(5), city.Client(6)];
        asked[0].DutyCard().Words().ShouldContain($"{city.Name(3)}さんが当番の交代をお願いしています");
        asked[0].DutyCard().Words().ShouldContain("通院のため");

        var answers = await Task.WhenAll(asked.Select(p => p.PressAsync(p.DutyCard(), "代わります")));

        var won = Array.FindIndex(answers, a => a.Code() is null);
        answers[won].Words().ShouldContain("あなたの当番になりました");
        answers[1 - won].Code().ShouldBe("ALREADY_TAKEN");
        answers[1 - won].Words().ShouldContain($"{city.Name(5 + won)}さんが代わりました");
        (await city.HolderAsync(Tomorrow)).ShouldBe(5 + won);
        await city.BeatAsync();
        city.Sato.DutyCard().Words().ShouldContain($"{city.Name(5 + won)}さんが代わりました");
        city.Suzuki.DutyCards().ShouldBeEmpty("whose afternoon it is has reached the day's limit and is not asked");
    }

    [Fact]
    public async Task The_cards_of_the_others_change_in_place()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();

        await city.Client(5).PressAsync(city.Client(5).DutyCard(), "代わります");
        await city.BeatAsync();

        var other = city.Client(6).DutyCards().ShouldHaveSingleItem();
        other.Words().ShouldContain($"{city.Name(5)}さんが代わりました");
        other.Buttons().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_given_back_is_asked_anew_and_the_asker_is_told_by_a_new_card()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();
        await city.Client(5).PressAsync(city.Client(5).DutyCard(), "代わります");
        await city.BeatAsync();
        var before = city.Sato.DutyCards().Count;

        (await city.Client(5).PressAsync(city.Client(5).DutyCard(), "当番を返す")).Code().ShouldBeNull();
        await city.BeatAsync();

        (await city.HolderAsync(Tomorrow)).ShouldBe(3);
        city.Sato.DutyCards().Count.ShouldBe(before + 1);
        city.Sato.DutyCard().Words().ShouldContain("引き受けた人が当番を返しました");
        city.Client(6).DutyCards().Count.ShouldBe(2);
        city.Client(6).DutyCards()[0].Words().ShouldContain("新しいカードをご覧ください");
        (await city.Client(6).PressAsync(city.Client(6).DutyCard(), "代わります")).Code().ShouldBeNull();
        (await city.HolderAsync(Tomorrow)).ShouldBe(6);
    }

    [Fact]
    public async Task What_is_withdrawn_cannot_be_taken_any_more()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();
        var old = city.Client(5).DutyCard();
        var take = old.Button("代わります");

        (await city.Sato.PressAsync(city.Sato.DutyCard(), "依頼を取り消す")).Words().ShouldContain("依頼は取り消されました");
        var late = await city.Client(5).PressOldAsync(old, take);

        late.Code().ShouldBe("WITHDRAWN");
        await city.BeatAsync();
        city.Client(6).DutyCard().Words().ShouldContain("依頼は取り消されました");
        (await city.HolderAsync(Tomorrow)).ShouldBe(3);
    }

    [Fact]
    public async Task One_who_is_asked_alone_and_cannot_ends_it_and_the_asker_is_told()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync(to: city.Demo.People[6].Id);
        city.Client(5).DutyCards().ShouldBeEmpty();

        await city.Client(6).PressAsync(city.Client(6).DutyCard(), "代われません");
        await city.BeatAsync();

        city.Sato.DutyCard().Words().ShouldContain($"{city.Name(6)}さんは代われません");
    }

    [Fact]
    public async Task A_rule_that_came_up_since_is_named_to_the_one_who_accepts()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();
        (await city.CallAsync(city.Client(5), HttpMethod.Post, "/api/leaves", new { from = "2026-11-25", kind = "morning" })).Status.ShouldBe(200);

        var answer = await city.Client(5).PressAsync(city.Client(5).DutyCard(), "代わります");

        answer.Code().ShouldBe("RULES_AGAINST");
        answer.Words().ShouldContain("休暇");
        (await city.HolderAsync(Tomorrow)).ShouldBe(3);
    }

    [Fact]
    public async Task Today_s_turn_of_somebody_is_taken_over_at_once_while_it_runs()
    {
        await using var city = await SwapCity.StartAsync(azurite, at: "10:00");

        var turns = await city.WriteAsync(city.Client(5), "当番交代");
        var answer = await city.Client(5).PressOldAsync(turns, turns.Actions().First(a => a.Title == "今すぐ代わる"));

        answer.Code().ShouldBeNull();
        (await city.HolderAsync(TestCity.Today)).ShouldBe(5);
        await city.BeatAsync();
        city.Sato.DutyCard().Words().ShouldContain($"{city.Name(5)}さんが代わりました");
    }
}
