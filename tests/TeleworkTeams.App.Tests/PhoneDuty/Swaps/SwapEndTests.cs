using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.PhoneDuty.Swaps.SwapCity;

namespace TeleworkTeams.App.Tests.PhoneDuty.Swaps;

/// <summary>How swaps end that nobody ends.</summary>
public sealed class SwapEndTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task When_the_shift_begins_an_open_one_expires_and_the_asker_is_told()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();

        await city.AtAsync("9:00", Tomorrow);
        await city.BeatAsync();

        city.Sato.DutyCard().Words().ShouldContain("引き受ける人がいないまま当番の時間になりました");
        city.Client(5).DutyCard().Buttons().ShouldNotContain("代わります");
    }

    [Fact]
    public async Task When_the_shift_begins_a_taken_one_is_done_and_cannot_be_given_back()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();
        await city.Client(5).PressAsync(city.Client(5).DutyCard(), "代わります");
        var (card, back) = (city.Client(5).DutyCard(), city.Client(5).DutyCard().Button("当番を返す"));

        await city.AtAsync("9:01", Tomorrow);

        (await city.Client(5).PressOldAsync(card, back)).Code().ShouldBe("SHIFT_BEGAN");
        (await city.HolderAsync(Tomorrow)).ShouldBe(5);
        var (_, page) = await city.CallAsync(city.Sato, HttpMethod.Get, $"/api/sections/{city.Section.Id}/duty/swaps");
        ((string?)page!["items"]![0]!["state"]).ShouldBe("done");
    }

    [Fact]
    public async Task A_shift_that_moves_leaves_no_stale_swap()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();

        await city.PublishAsync(Tomorrow, 3, 4, Moved);
        await city.AfterAsync(TimeSpan.FromMinutes(1));
        await city.BeatAsync();

        city.Sato.DutyCard().Words().ShouldContain("当番の時間が変わったため");
        city.Client(5).DutyCard().Words().ShouldContain("当番の時間が変わったため");
        city.Client(5).DutyCard().Buttons().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restart_asks_and_tells_nobody_twice()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.AskedAsync();
        await city.Client(5).PressAsync(city.Client(5).DutyCard(), "代わります");
        await city.BeatAsync();
        var before = (city.Sato.DutyCards().Count, city.Client(5).DutyCards().Count, city.Client(6).DutyCards().Count);

        await city.RestartAsync();
        await city.SettleAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(61));

        (city.Sato.DutyCards().Count, city.Client(5).DutyCards().Count, city.Client(6).DutyCards().Count).ShouldBe(before);
    }
}
