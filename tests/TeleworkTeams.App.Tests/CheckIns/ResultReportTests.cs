using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-12, S-16, S-22, S-23: the report of what was done, and its acknowledgement.</summary>
public sealed class ResultReportTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Tomorrow = TestCity.Today.AddDays(1);

    [Fact]
    public async Task S_12_the_next_morning_card_offers_the_report_with_the_result_and_the_place_is_still_one_tap()
    {
        await using var city = await EndedAsync("照会に回答");
        await city.AtAsync("8:15", Tomorrow);

        var card = city.Sato.Card();
        card.Words().ShouldContain("11月24日(火)の実績報告をお願いします。");
        card.Card()!.Field("report").ShouldBe("照会に回答");
        var answer = await city.Sato.PressAsync(card, "実績報告を出す", ("report", "照会に回答し、要領を直した"), ("plan", "決算"));

        answer.Words().ShouldContain("11月24日(火)の実績報告を受け付けました");
        answer.Card!.Field("plan").ShouldBe("決算");
        answer.Words().ShouldNotContain("実績報告をお願いします");
        (await city.RecordAsync(city.Sato, TestCity.Today))!.Report!.Text.ShouldBe("照会に回答し、要領を直した");
        (await city.Sato.PressAsync(city.Sato.Card(), "在宅")).Words().ShouldContain("在宅で勤務中");
    }

    [Fact]
    public async Task The_tap_on_the_place_comes_first_and_keeps_what_was_typed_as_the_report()
    {
        await using var city = await EndedAsync();
        await city.AtAsync("8:15", Tomorrow);

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "庁舎", ("report", "書きかけ"));

        answer.Words().ShouldContain("庁舎で勤務中");
        answer.Card!.Field("report").ShouldBe("書きかけ");
        (await city.Sato.PressAsync(city.Sato.Card(), "実績報告を出す", ("report", " "))).Code().ShouldBe("REPORT_EMPTY");
        (await city.Sato.PressAsync(city.Sato.Card(), "実績報告を出す", ("report", new string('実', 1001)))).Code().ShouldBe("REPORT_TOO_LONG");
        (await city.Sato.PressAsync(city.Sato.Card(), "実績報告を出す", ("report", "要領を直した"))).Words().ShouldContain("受け付けました");
    }

    [Fact]
    public async Task S_16_the_head_acknowledges_with_a_word_and_the_person_reads_it_next_morning_without_a_push()
    {
        await using var city = await ReportedAsync();
        var list = await ListAsync(city);
        var item = list["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)item["date"]!, (string)item["report"]!["text"]!, (bool)list["wanted"]!, (string)list["source"]!).ShouldBe(("2026-11-24", "要領を直した", true, TestRules.Source));
        var cards = city.Sato.Cards().Count;

        var (status, body) = await AcknowledgeAsync(city, HeadOf(city), new { remark = "丁寧です", seen = (string)item["seen"]! });

        (status, (string?)body!["acknowledgement"]!["by"], (string?)body["acknowledgement"]!["remark"]).ShouldBe((200, city.Head.Name, "丁寧です"));
        (await ListAsync(city))["items"]!.AsArray().ShouldBeEmpty();
        await city.SettleAsync(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(1));
        city.Sato.Cards().Count.ShouldBe(cards);
        await city.AtAsync("17:15", Tomorrow);
        await city.Sato.PressAsync(city.Sato.Card(), "業務終了");
        await city.AtAsync("8:15", Tomorrow.AddDays(1));
        city.Sato.Card().Words().ShouldContain("11月24日(火)の実績報告が確認されました：丁寧です");
        await city.Sato.PressAsync(city.Sato.Card(), "庁舎");
        await city.AtAsync("8:15", Tomorrow.AddDays(2));
        city.Sato.Card().Words().ShouldNotContain("確認されました");
    }

    [Fact]
    public async Task Of_two_who_acknowledge_at_once_one_wins_and_the_other_is_told_who()
    {
        await using var city = await ReportedAsync(deputy: true);
        PersonClient[] both = [HeadOf(city), city.Client(5)];

        var answers = await Task.WhenAll(both.Select(b => AcknowledgeAsync(city, b, new { })));

        answers.Select(a => a.Status).ShouldBe([200, 409], ignoreOrder: true);
        var winner = both[Array.FindIndex(answers, a => a.Status == 200)].Person.Name;
        var told = answers.Single(a => a.Status == 409).Body!;
        ((string)told["code"]!).ShouldBe("ACKNOWLEDGED_ALREADY");
        ((string)told["detail"]!).ShouldContain(winner);
    }

    [Fact]
    public async Task A_later_change_waits_again_and_who_saw_the_old_text_is_told()
    {
        await using var city = await ReportedAsync();
        var seen = (string)(await ListAsync(city))["items"]![0]!["seen"]!;
        await city.AtAsync("9:00");
        (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/days/2026-11-24/report", new { text = "別の内容" })).Status.ShouldBe(200);

        (await AcknowledgeAsync(city, HeadOf(city), new { seen })).Body!["code"]!.ToString().ShouldBe("CHANGED_MEANWHILE");
        (await AcknowledgeAsync(city, HeadOf(city), new { remark = "了解" })).Status.ShouldBe(200);
        var (_, day) = await city.CallAsync(city.Sato, HttpMethod.Put, "/api/days/2026-11-24/report", new { text = "また別の内容" });

        day!["checkIn"]!["acknowledgement"].ShouldBeNull();
        day["reportStanding"]!.ToString().ShouldBe("waiting");
        day["checkIn"]!["history"]!.AsArray().ShouldContain(h => (string)h!["field"]! == "acknowledgement" && (string)h["old"]! == $"{city.Head.Name} 了解");
    }

    [Fact]
    public async Task Many_are_acknowledged_together_and_each_that_is_not_is_named()
    {
        await using var city = await ReportedAsync();
        var (status, body) = await city.CallAsync(HeadOf(city), HttpMethod.Post, $"/api/sections/{city.Section.Id}/reports/acknowledge", new
        {
            items = new[]
            {
                new { personId = city.Sato.Person.Id, date = "2026-11-24" }, new { personId = city.Suzuki.Person.Id, date = "2026-11-24" },
                new { personId = "nobody", date = "2026-11-24" }, new { personId = city.Head.Id, date = "2026-11-24" },
            },
        });

        status.ShouldBe(200);
        body!["results"]!.AsArray().Select(r => (string?)r!["code"]).ShouldBe([null, "DAY_NOT_ENDED", "NOT_THEIRS", "NOT_THEIRS"]);
        body["results"]![1]!["message"]!.ToString().ShouldContain("終業の報告がありません");
        (await city.CallAsync(HeadOf(city), HttpMethod.Post, $"/api/sections/{city.Section.Id}/reports/acknowledge", new
        {
            items = Enumerable.Repeat(new { personId = "x", date = "2026-11-24" }, 51),
        })).Body!["code"]!.ToString().ShouldBe("TOO_MANY_AT_ONCE");
    }

    [Fact]
    public async Task Where_the_rules_want_no_report_nothing_is_asked_and_nothing_waits()
    {
        await using var city = await EndedAsync(rules: TestRules.Leave);
        await city.AtAsync("8:15", Tomorrow);

        city.Sato.Card().Words().ShouldNotContain("実績報告");
        var list = await ListAsync(city);
        ((bool)list["wanted"]!, list["items"]!.AsArray().Count).ShouldBe((false, 0));
    }

    [Fact]
    public async Task The_evening_card_asks_for_what_the_rules_want_and_takes_an_empty_one()
    {
        await using var city = await EndedAsync(rules: TestRules.Reports + "  deliverableAsked: false\n", end: false);
        var card = city.Sato.Card();
        card.Words().ShouldContain("実績の記入をお願いしています。空のままでも終業できます。(出典：実施要綱第9条)");
        card.Words().ShouldNotContain("成果物");

        var answer = await city.Sato.PressAsync(card, "業務終了");

        answer.Words().ShouldContain("終業しました");
        answer.Words().ShouldContain("実績が空です。");
    }

    [Fact]
    public async Task The_longest_history_that_a_record_takes_is_stored_and_read_back()
    {
        await using var city = await EndedAsync();
        for (var i = 0; i < 61; i++)
        {
            (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/days/today/report", new { text = $"{i:D2}" + new string('字', 998) })).Status.ShouldBe(200);
        }

        var record = (await city.RecordAsync(city.Sato))!;
        record.History.Count.ShouldBe(CheckInLimits.History);
        record.History[^1].Old.ShouldBe("59" + new string('字', 998));
        (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/days/today/report", new { text = "もう一度" })).Body!["code"]!.ToString().ShouldBe("TOO_MANY_CORRECTIONS");
    }

    private static PersonClient HeadOf(TestCity city) => city.Connector.Client(city.Head.Id);

    private static async Task<JsonNode> ListAsync(TestCity city) =>
        (await city.CallAsync(HeadOf(city), HttpMethod.Get, $"/api/sections/{city.Section.Id}/reports")).Body!;

    private static Task<(int Status, JsonNode? Body)> AcknowledgeAsync(TestCity city, PersonClient by, object body) =>
        city.CallAsync(by, HttpMethod.Post, $"/api/sections/{city.Section.Id}/people/{city.Sato.Person.Id}/days/2026-11-24/acknowledge", body);

    private async Task<TestCity> ReportedAsync(bool deputy = false)
    {
        var city = await EndedAsync("照会に回答", deputy: deputy);
        await city.AtAsync("8:15", Tomorrow);
        await city.Sato.PressAsync(city.Sato.Card(), "実績報告を出す", ("report", "要領を直した"));
        await city.Sato.PressAsync(city.Sato.Card(), "庁舎");
        return city;
    }

    /// <summary>佐藤 worked at home on Tuesday.</summary>
    private async Task<TestCity> EndedAsync(string? result = null, string rules = TestRules.All, bool end = true, bool deputy = false)
    {
        var city = await TestCity.StartAsync(azurite, seed: seed =>
        {
            if (deputy)
            {
                seed.Section = s => s with { Deputies = [new(seed.IdOf(5), TestCity.Today, TestCity.Today.AddDays(9))] };
            }
        });
        await city.SetAsync(rules);
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅");
        await city.AtAsync("17:15");
        if (end)
        {
            await city.Sato.PressAsync(city.Sato.Card(), "業務終了", ("result", result ?? ""));
        }

        return city;
    }
}
