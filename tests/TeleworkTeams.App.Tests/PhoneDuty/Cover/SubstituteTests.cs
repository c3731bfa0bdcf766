using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.PhoneDuty.Swaps;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.PhoneDuty.Swaps.SwapCity;

namespace TeleworkTeams.App.Tests.PhoneDuty.Cover;

/// <summary>A sick call in the morning: 佐藤's shift begins at nine.</summary>
public sealed class SubstituteTests(AzuriteFixture azurite)
{
    private const string Asked = "今日の当番の代わりを探しています";

    [Fact]
    public async Task Substitutes_are_asked_one_after_the_other_in_order_of_load()
    {
        await using var city = await SickAsync();

        city.Client(5).DutyCards().ShouldHaveSingleItem().Plain().ShouldContain(Asked);
        city.Client(6).DutyCards().ShouldBeEmpty();
        Lead(city).DutyCard().Plain().ShouldContain($"8:31 {city.Name(5)}さんに聞きました");

        await city.AtAsync("8:40");
        city.Client(6).DutyCards().ShouldBeEmpty();
        await city.AtAsync("8:42");
        city.Client(6).DutyCards().ShouldHaveSingleItem().Plain().ShouldContain(Asked);

        (await city.Client(6).PressAsync(city.Client(6).DutyCard(), "代わります")).Words().ShouldContain("あなたの当番になりました");
        await city.BeatAsync();
        (await city.HolderAsync(TestCity.Today)).ShouldBe(6);
        city.Client(5).DutyCard().Plain().ShouldContain($"{city.Name(6)}さんが代わりました");
        Lead(city).DutyCard().Plain().ShouldContain($"{city.Name(6)}さんが代わりました");
    }

    [Fact]
    public async Task A_no_brings_the_next_within_a_minute_and_that_nobody_is_left_is_told_to_the_lead()
    {
        await using var city = await SickAsync();
        await city.Client(5).PressAsync(city.Client(5).DutyCard(), "代われません");

        await city.AtAsync("8:32");
        await city.Client(6).PressAsync(city.Client(6).DutyCard(), "代われません");
        var before = Lead(city).DutyCards().Count;
        await city.AtAsync("8:33");
        await city.BeatAsync();

        Lead(city).DutyCards().Count.ShouldBe(before + 1);
        Lead(city).DutyCard().Plain().ShouldContain("まだ決まっていません");
    }

    [Fact]
    public async Task A_restart_asks_nobody_twice()
    {
        await using var city = await SickAsync();

        await city.RestartAsync();
        await city.AtAsync("8:33");
        await city.AtAsync("8:35");

        city.Client(5).DutyCards().ShouldHaveSingleItem();
        city.Client(6).DutyCards().ShouldBeEmpty();
        Lead(city).DutyCards().Count(c => c.Plain().Contains(Asked, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_comes_after_all_keeps_the_turn()
    {
        await using var city = await SickAsync();

        await city.CallAsync(city.Client(0), HttpMethod.Delete, $"/api/sections/{city.Section.Id}/people/{city.Sato.Person.Id}/leaves/2026-11-24");
        await city.AtAsync("8:33");
        await city.BeatAsync();

        city.Client(5).DutyCard().Plain().ShouldContain("依頼は取り消されました");
        (await city.HolderAsync(TestCity.Today)).ShouldBe(3);
    }

    private async Task<TestCity> SickAsync()
    {
        var city = await SwapCity.StartAsync(azurite, at: "8:30");
        var (status, body) = await city.CallAsync(
            city.Client(0), HttpMethod.Post, $"/api/sections/{city.Section.Id}/people/{city.Sato.Person.Id}/leaves", new { from = "2026-11-24", kind = "day" });
        status.ShouldBe(200, body?.ToJsonString());
        await city.AtAsync("8:31");
        await city.BeatAsync();
        return city;
    }

    private static PersonClient Lead(TestCity city) => city.Connector.Client(city.Section.Units.First(u => u.Id == city.Sato.Person.UnitId).LeadId ?? city.Head.Id);
}
