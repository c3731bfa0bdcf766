using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>承認・差戻し: one decides, once; everybody who was asked sees it, and so does the applicant.</summary>
public sealed class DecideTests(AzuriteFixture azurite)
{
    private const string ApprovedTitle = "テレワークの申請が承認されました";

    [Fact]
    public async Task The_head_decides_on_one_card_and_the_applicant_is_told()
    {
        await using var city = await StartAsync(azurite, Rules.WithTick);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26", "2026-11-27");
        await city.BeatAsync();
        var card = city.Client(0).Cards().ShouldHaveSingleItem();
        card.Words().ShouldContain($"{city.Sato.Person.Name}さんのテレワーク申請");
        card.Words().ShouldContain("11月26日(木)の庁舎：7人中6人(基準4人)");
        card.Buttons().ShouldContain("承認");

        var without = await city.Client(0).PressAsync(card, "承認");
        without.Code().ShouldBe("CONFIRMATION");
        without.Words().ShouldContain("確認してください：旅行命令を口頭で行いました");
        var answer = await city.Client(0).PressAsync(card, "承認", ("confirm.travel-order", "true"));

        answer.Code().ShouldBeNull();
        answer.Words().ShouldContain($"{city.Head.Name}さん(所属長)：承認");
        card = city.Client(0).Card();
        card.Buttons().ShouldNotContain("承認");
        await city.BeatAsync();
        city.Sato.Cards().ShouldHaveSingleItem().Words().ShouldContain(ApprovedTitle);
        ((string?)(await city.ReadAsync(city.Sato, application))["state"]).ShouldBe("approved");
        (await city.PlanAsync(city.Sato)).ShouldAllBe(d => d.EndsWith("inForce", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_wins_and_the_other_is_told_who()
    {
        await using var city = await StartAsync(azurite, seed: s => s.Section = section => section with { Deputies = [new(s.IdOf(1), TestCity.Today, TestCity.Today)] });
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();
        city.Client(0).Cards().Count.ShouldBe(1);
        city.Client(1).Cards().Count.ShouldBe(1);

        var both = await Task.WhenAll(city.DecideAsync(city.Client(0), application), city.DecideAsync(city.Client(1), application, "send-back", new { reason = "窓口当番の日です" }));

        both.Select(b => b.Status).Order().ShouldBe([200, 409]);
        var lost = both.Single(b => b.Status == 409).Body!;
        ((string?)lost["code"]).ShouldBe("DECIDED_ALREADY");
        var winner = both[0].Status == 200 ? city.Client(0) : city.Client(1);
        lost["detail"]!.ToString().ShouldContain(winner.Person.Name);
        await city.BeatAsync();
        foreach (var approver in new[] { city.Client(0), city.Client(1) })
        {
            approver.Cards().ShouldHaveSingleItem().Buttons().ShouldNotContain("承認");
            approver.Card().Words().ShouldContain(winner.Person.Name);
        }

        (await city.ReadAsync(city.Sato, application))["history"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Pressing_on_a_decided_card_says_who_was_first()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();
        var card = city.Client(0).Card();
        var button = card.Button("承認");
        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);
        await city.BeatAsync();

        // The head pressed 承認 on another device meanwhile: the same again is no second decision.
        (await city.Client(0).PressOldAsync(card, button)).Code().ShouldBeNull();
        (await city.DecideAsync(city.Client(0), application, "send-back", new { reason = "やはり" })).Body!["code"]!.ToString().ShouldBe("DECIDED_ALREADY");
        (await city.Suzuki.PressOldAsync(card, button)).Code().ShouldBe("NOT_FOR_YOU");
    }

    [Fact]
    public async Task Sent_back_with_a_reason_it_is_corrected_and_goes_round_again()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();
        var first = city.Client(0).Card();
        (await city.Client(0).PressAsync(first, "理由を付けて差し戻す")).Code().ShouldBe("REASON_MISSING");
        (await city.Client(0).PressAsync(first, "理由を付けて差し戻す", ("reason", "窓口当番の日です"))).Words().ShouldContain("窓口当番の日です");
        await city.BeatAsync();
        city.Sato.Card().Words().ShouldContain("窓口当番の日です");
        (await city.PlanAsync(city.Sato)).ShouldBeEmpty();

        var now = await city.ReadAsync(city.Sato, application);
        var (status, changed) = await city.ChangeAsync(city.Sato, now, Draft("2026-11-27"));
        (status, (int)changed!["round"]!, (string?)changed["state"]).ShouldBe((200, 2, "submitted"));
        await city.BeatAsync();
        city.Client(0).Cards().Count.ShouldBe(2);
        city.Client(0).Card().Words().ShouldContain("変更後の2回目");

        (await city.DecideAsync(city.Client(0), application, round: 1)).Body!["code"]!.ToString().ShouldBe("CHANGED_MEANWHILE");
        (await city.Client(0).PressAsync(city.Client(0).Card(), "承認")).Code().ShouldBeNull();
        await city.BeatAsync();
        city.Sato.Cards().ShouldHaveSingleItem().Words().ShouldContain(ApprovedTitle);
        (await city.ChangeAsync(city.Sato, now, Draft("2026-12-01"))).Status.ShouldBe(412);
    }

    [Fact]
    public async Task A_change_of_a_waiting_one_closes_the_card_of_the_round_before()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();

        (await city.ChangeAsync(city.Sato, application, Draft("2026-11-27"))).Status.ShouldBe(200);
        await city.BeatAsync();

        city.Client(0).Cards().Count.ShouldBe(2);
        city.Client(0).Cards()[0].Words().ShouldContain("この申請は変更されました");
        city.Client(0).Cards()[0].Buttons().ShouldNotContain("承認");
    }

    [Fact]
    public async Task A_rule_is_broken_only_with_the_heads_reason_which_stays_on_record()
    {
        await using var city = await StartAsync(azurite);
        var (status, application) = await city.SubmitAsync(city.Sato, Draft("2026-11-25").With("exceptionReason", "子の発熱のため"));
        status.ShouldBe(201);
        await city.BeatAsync();
        var card = city.Client(0).Card();
        card.Words().ShouldContain("の申請は2営業日前");
        (await city.CallAsync(city.Client(0), HttpMethod.Get, $"/api/sections/{city.Section.Id}/approvals")).Body!["items"]![0]!["exceptionNeeded"]!.GetValue<bool>().ShouldBeTrue();

        (await city.Client(0).PressAsync(card, "特別の理由で承認")).Code().ShouldBe("REASON_MISSING");
        (await city.Client(0).PressAsync(card, "特別の理由で承認", ("exceptionReason", "やむを得ない"))).Words().ShouldContain("承認(特別の理由)");

        var last = (await city.ReadAsync(city.Sato, application!))["history"]!.AsArray()[^1]!;
        ((bool)last["isException"]!, (string?)last["reason"]).ShouldBe((true, "やむを得ない"));
    }

    [Fact]
    public async Task On_the_heads_leave_the_deputies_are_asked_and_act()
    {
        await using var city = await StartAsync(azurite, seed: s =>
        {
            s.Section = section => section with { Deputies = [new(s.IdOf(1), TestCity.Today.AddDays(-1), TestCity.Today.AddDays(30), OnlyWhenHeadIsAway: true)] };
            s.Leave(0, TestCity.Today);
        });
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();

        city.Client(0).Cards().ShouldBeEmpty();
        (await city.Client(1).PressAsync(city.Client(1).Card(), "承認")).Words().ShouldContain("(代決者)：承認");
        ((string?)(await city.ReadAsync(city.Sato, application))["state"]).ShouldBe("approved");
    }

    [Fact]
    public async Task A_deputy_for_absence_has_no_say_while_the_head_is_there()
    {
        await using var city = await StartAsync(azurite, seed: s =>
            s.Section = section => section with { Deputies = [new(s.IdOf(1), TestCity.Today.AddDays(-1), TestCity.Today.AddDays(30), OnlyWhenHeadIsAway: true)] });
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");

        (await city.DecideAsync(city.Client(1), application)).Status.ShouldBe(404);
        (await city.CallAsync(city.Client(1), HttpMethod.Get, $"/api/sections/{city.Section.Id}/approvals")).Body!["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_heads_own_application_is_decided_by_the_deputy_alone()
    {
        await using var city = await StartAsync(azurite, seed: s =>
            s.Section = section => section with { Deputies = [new(s.IdOf(1), TestCity.Today.AddDays(-1), TestCity.Today.AddDays(30), OnlyWhenHeadIsAway: true)] });
        var application = await city.AppliedAsync(city.Client(0), "2026-11-26");

        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(404);
        (await city.DecideAsync(city.Client(1), application)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_is_asked_outside_their_hours()
    {
        await using var city = await StartAsync(azurite, at: "20:00");
        await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();
        city.Client(0).Cards().ShouldBeEmpty();

        await city.AtAsync("8:31", TestCity.Today.AddDays(1));

        city.Client(0).Cards().ShouldContain(c => c.Words().Contains("テレワーク申請", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_morning_whoever_decides_now_is_asked_once()
    {
        await using var city = await StartAsync(azurite, seed: s =>
            s.Section = section => section with { Deputies = [new(s.IdOf(1), TestCity.Today.AddDays(1), TestCity.Today.AddDays(3))] });
        await city.AppliedAsync(city.Sato, "2026-11-30");
        await city.BeatAsync();
        city.Client(1).Cards().ShouldBeEmpty();

        await city.AtAsync("8:30", TestCity.Today.AddDays(1));
        await city.AtAsync("9:00", TestCity.Today.AddDays(1));
        await city.AtAsync("9:00", TestCity.Today.AddDays(2));

        bool IsApproval(string words) => words.Contains("テレワーク申請", StringComparison.Ordinal);
        city.Client(1).Cards().Count(c => IsApproval(c.Words())).ShouldBe(1);
        city.Client(0).Cards().Count(c => IsApproval(c.Words())).ShouldBe(1);
    }

    [Fact]
    public async Task Many_are_approved_together_and_one_that_cannot_be_hinders_no_other()
    {
        await using var city = await StartAsync(azurite);
        var one = await city.AppliedAsync(city.Sato, "2026-11-26");
        var two = await city.AppliedAsync(city.Suzuki, "2026-11-26");
        var gone = await city.AppliedAsync(city.Client(5), "2026-11-26");
        (await city.CallAsync(city.Client(5), HttpMethod.Post, $"/api/applications/{gone["id"]}/withdraw", new { })).Status.ShouldBe(200);

        var (status, body) = await city.CallAsync(city.Client(0), HttpMethod.Post, $"/api/sections/{city.Section.Id}/approvals/approve", new
        {
            items = new[] { one, gone, two }.Select(a => new { id = (string?)a["id"], round = 1 }),
            confirmations = Array.Empty<string>(),
        });

        status.ShouldBe(200);
        body!["results"]!.AsArray().Select(r => (bool)r!["ok"]!).ShouldBe([true, false, true]);
        ((string?)body["results"]![1]!["code"]).ShouldBe("WITHDRAWN");
        await city.BeatAsync();
        city.Suzuki.Card().Words().ShouldContain(ApprovedTitle);
    }
}
