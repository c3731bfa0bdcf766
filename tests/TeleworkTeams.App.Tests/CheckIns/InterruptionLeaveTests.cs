using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-70 … S-74: 中抜け as the city's rules have it.</summary>
public sealed class InterruptionLeaveTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task S_70_after_coming_back_one_tap_enters_the_hourly_leave()
    {
        await using var city = await BackAsync(TestRules.All);
        city.Sato.Card().Words().ShouldContain("この中抜けは時間休2時間(10:00–12:00)にあたります。(出典：実施要綱第7条)");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "時間休として登録");

        answer.Words().ShouldContain("時間休 10:00–12:00 を登録しました。");
        var (_, leaves) = await city.CallAsync(city.Sato, HttpMethod.Get, "/api/leaves?from=2026-11-24&to=2026-11-24");
        ((string)leaves![0]!["kind"]!, (string)leaves[0]!["from"]!, (string)leaves[0]!["to"]!).ShouldBe(("hours", "10:00", "12:00"));
        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/days/today/hourly-leave")).Status.ShouldBe(200, "a second press changes nothing");
    }

    [Fact]
    public async Task A_leave_that_is_there_is_named_and_never_written_over()
    {
        await using var city = await BackAsync(TestRules.All, seed => seed.Leave(3, TestCity.Today, LeaveKind.Afternoon));

        city.Sato.Card().Words().ShouldContain("この日はもう休暇(午後)が登録されています。");
        city.Sato.Card().Buttons().ShouldNotContain("時間休として登録");
        var (status, body) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/days/today/hourly-leave");
        (status, (string?)body!["code"]).ShouldBe((409, "LEAVE_THERE"));
    }

    [Fact]
    public async Task S_74_not_allowed_is_neither_offered_nor_taken_and_the_source_is_named()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.SetAsync("interruptions:\n  mode: notAllowed\n  source: 緊急時の特例第2条\n");
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅");

        city.Sato.Card().Buttons().ShouldNotContain("中抜け");
        var (status, body) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/days/today/out");
        (status, (string?)body!["code"]).ShouldBe((409, "INTERRUPTIONS_NOT_ALLOWED"));
        ((string)body["detail"]!).ShouldEndWith("(出典：緊急時の特例第2条)");
        (await city.WriteAsync(city.Sato, "中抜け")).Words().ShouldContain("出典：緊急時の特例第2条");
    }

    [Fact]
    public async Task The_rules_offer_it_although_the_section_has_it_off_but_only_on_a_day_of_telework()
    {
        await using var city = await TestCity.StartAsync(azurite, checkIns: c => c with { InterruptionsAllowed = false });
        await city.SetAsync(TestRules.All);
        await city.AtAsync("8:15");

        (await city.Sato.PressAsync(city.Sato.Card(), "在宅")).Words().ShouldContain("中抜け");
        (await city.Suzuki.PressAsync(city.Suzuki.Card(), "庁舎")).Words().ShouldNotContain("中抜け");
    }

    private async Task<TestCity> BackAsync(string rules, Action<TestSeed>? seed = null)
    {
        var city = await TestCity.StartAsync(azurite, seed: seed);
        await city.SetAsync(rules);
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅");
        await city.AtAsync("10:00");
        await city.Sato.PressAsync(city.Sato.Card(), "中抜け");
        await city.AtAsync("11:20");
        await city.Sato.PressAsync(city.Sato.Card(), "戻り");
        return city;
    }
}
