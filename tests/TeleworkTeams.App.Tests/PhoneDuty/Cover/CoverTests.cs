using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.PhoneDuty.Swaps;
using TeleworkTeams.App.Tests.Telework;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.PhoneDuty.Swaps.SwapCity;

namespace TeleworkTeams.App.Tests.PhoneDuty.Cover;

/// <summary>Absence and telework on days of duty.</summary>
public sealed class CoverTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Cover_is_checked_before_approval_and_one_press_mends_the_rota()
    {
        await using var city = await SwapCity.StartAsync(azurite, at: "10:30", telework: Rules.Usual);
        await city.Get<DutyEffects>().PublishedAsync(city.Section.Id, new DateOnly(2026, 11, 1), [TestCity.Today, Friday], [], TestContext.Current.CancellationToken);
        var application = await city.AppliedAsync(city.Sato, "2026-11-27");
        await city.BeatAsync();
        var line = $"電話 11月27日(金) 9:00–12:00の当番があります。代わり: {city.Name(5)}さん(1件の変更)";
        city.Client(0).DutyCard().Plain().ShouldContain(line);
        var (_, waiting) = await city.CallAsync(city.Client(0), HttpMethod.Get, $"/api/sections/{city.Section.Id}/approvals");
        ((string?)waiting!["items"]![0]!["duty"]![0]!["message"]).ShouldBe(line);
        var week = city.Sato.MessagesOf(city.Section).Single(m => m.Plain().Contains("当番", StringComparison.Ordinal));

        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);
        await city.AfterAsync(TimeSpan.FromMinutes(6));
        var lead = Lead(city);
        var card = lead.DutyCard();
        card.Plain().ShouldContain($"{city.Name(3)}さんの当番に代わりが必要です");
        card.Plain().ShouldContain($"{city.Name(3)}さん → {city.Name(5)}さん");
        var made = await lead.PressAsync(card, "この案で変更する");

        made.Words().ShouldContain("当番表を変更しました");
        (await city.HolderAsync(Friday)).ShouldBe(5);
        await city.SettleAsync(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(31));
        city.Client(5).DutyCard().Plain().ShouldContain("電話 11月27日(金) 9:00–12:00: あなたの当番になりました");
        var updated = city.Sato.MessagesOf(city.Section).Single(m => m.Id == week.Id);
        updated.Plain().ShouldNotBe(week.Plain());
    }

    [Fact]
    public async Task The_same_conflict_is_told_once_also_after_a_restart_and_stands_in_the_tab()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/leaves", new { from = "2026-11-27", kind = "day" })).Status.ShouldBe(200);
        await city.AfterAsync(TimeSpan.FromMinutes(1));
        var lead = Lead(city);
        lead.DutyCards().Count(c => c.Plain().Contains("代わりが必要です", StringComparison.Ordinal)).ShouldBe(1);

        await city.RestartAsync();
        await city.SettleAsync(TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(2));

        lead.DutyCards().Count(c => c.Plain().Contains("代わりが必要です", StringComparison.Ordinal)).ShouldBe(1);
        var path = $"/api/sections/{city.Section.Id}/duty/conflicts";
        var (_, list) = await city.CallAsync(lead, HttpMethod.Get, path);
        var conflict = list!["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)conflict["reason"]).ShouldBe("leave");
        var (status, left) = await city.CallAsync(lead, HttpMethod.Post, $"{path}/apply", new { changes = conflict["proposal"]!["changes"] });
        status.ShouldBe(200, left?.ToJsonString());
        left!["items"]!.AsArray().ShouldBeEmpty();
        (await city.HolderAsync(Friday)).ShouldBe(5);
    }

    [Fact]
    public async Task Leave_that_is_taken_back_closes_the_card()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.CallAsync(city.Sato, HttpMethod.Post, "/api/leaves", new { from = "2026-11-27", kind = "day" });
        await city.AfterAsync(TimeSpan.FromMinutes(1));

        await city.CallAsync(city.Sato, HttpMethod.Delete, "/api/leaves/2026-11-27");
        await city.AfterAsync(TimeSpan.FromMinutes(1));
        await city.BeatAsync();

        Lead(city).DutyCard().Plain().ShouldContain("当番の代わりは決まりました");
    }

    [Fact]
    public async Task A_proposal_that_is_overtaken_changes_nothing_and_says_why()
    {
        await using var city = await SwapCity.StartAsync(azurite);
        await city.CallAsync(city.Sato, HttpMethod.Post, "/api/leaves", new { from = "2026-11-27", kind = "day" });
        await city.AfterAsync(TimeSpan.FromMinutes(1));
        await city.CallAsync(city.Client(5), HttpMethod.Post, "/api/leaves", new { from = "2026-11-27", kind = "day" });

        var answer = await Lead(city).PressAsync(Lead(city).DutyCard(), "この案で変更する");

        answer.Code().ShouldBe("RULES_AGAINST");
        answer.Words().ShouldContain($"{city.Name(3)}さん → {city.Name(6)}さん");
        (await city.HolderAsync(Friday)).ShouldBe(3);
    }

    [Fact]
    public async Task Tomorrow_s_gap_is_told_once_at_the_set_hour_with_who_could_have_it()
    {
        await using var city = await SwapCity.StartAsync(azurite, at: "15:50");
        await city.PublishAsync(Tomorrow, null, 4);
        await city.BeatAsync();
        var leads = city.Section.Units.Select(u => city.Connector.Client(u.LeadId!)).DistinctBy(l => l.Person.Id).ToList();
        leads.ShouldAllBe(l => l.DutyCards().Count == 0);

        await city.AtAsync("16:00");
        await city.RestartAsync();
        await city.SettleAsync(TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(2));

        foreach (var lead in leads)
        {
            var card = lead.DutyCards().ShouldHaveSingleItem();
            card.Plain().ShouldContain("電話 11月25日(水) 9:00–12:00: あと1人足りません");
            card.Buttons()[0].ShouldBe($"{city.Name(5)}さんに入ってもらう");
        }

        await leads[0].PressAsync(leads[0].DutyCard(), $"{city.Name(5)}さんに入ってもらう");
        (await city.HolderAsync(Tomorrow)).ShouldBe(5);
    }

    private static PersonClient Lead(TestCity city) => city.Connector.Client(city.Section.Units.First(u => u.Id == city.Sato.Person.UnitId).LeadId ?? city.Head.Id);
}
