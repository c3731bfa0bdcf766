using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.Telework;

namespace TeleworkTeams.App.Tests.PhoneDuty;

/// <summary>A rota from its rules to the cards (S-84, S-136 … S-138).</summary>
public sealed class RotaLifeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_month_is_drawn_up_edited_and_published()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var saved = await city.SetRulesAsync(city.Rules());
        saved.Body!["problems"]!.AsArray().ShouldBeEmpty();

        var drawn = await city.DrawAsync("2026-12");
        ((string)drawn.Body!["view"]!).ShouldBe("draft");
        drawn.Shifts.Count.ShouldBe(2 * 20, "2026-12 has 20 business days");
        drawn.Shifts.ShouldAllBe(s => (int)s!["missing"]! == 0);
        drawn.Everybody.CountBy(p => p).Select(p => p.Value).ShouldAllBe(n => n == 10, "six people share 60 turns");
        ((bool)drawn.Body["summary"]!["proven"]!).ShouldBeTrue();

        var first = drawn.On("phone-20261201-am");
        var other = drawn.Everybody.Except(first).Except(drawn.On("phone-20261201-pm")).First();
        var preview = await city.EditAsync("2026-12", drawn.ETag, true, ("phone-20261201-am", first[0], "off"));
        ((int)preview.Body!["effect"]!["uncoveredAfter"]!).ShouldBe(1);
        ((string)preview.Body["effect"]!["sentence"]!).ShouldContain("空きが0から1に増えます");
        preview.ETag.ShouldBe(drawn.ETag, "a preview changes nothing");

        var edited = await city.EditAsync("2026-12", drawn.ETag, false, ("phone-20261201-am", first[0], "off"), ("phone-20261201-am", other, "on"));
        edited.Status.ShouldBe(200, edited.Body?.ToJsonString());
        edited.ETag.ShouldNotBe(drawn.ETag);
        var again = await city.DrawAsync("2026-12");
        again.On("phone-20261201-am").ShouldContain(other, "what was set by hand stays when the month is drawn up anew");

        var published = await city.PublishAsync("2026-12", again.ETag);
        ((string)published.Body!["view"]!).ShouldBe("published");
        ((bool)published.Body["hasDraft"]!).ShouldBeFalse();
        (await city.ReadAsync(city.Sato, "2026-12")).On("phone-20261201-am").ShouldBe(published.On("phone-20261201-am"));
    }

    [Fact]
    public async Task The_channel_has_one_card_a_week_and_everybody_one_a_month_and_both_follow_in_place()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "9:00");
        await city.PublishedAsync("2026-11", city.Rules());
        await city.PublishedAsync("2026-12");
        await city.BeatAsync();

        var card = city.Sato.MessagesOf(city.Section).ShouldHaveSingleItem();
        card.Words().ShouldContain("11月24日(火)");
        card.Words().ShouldContain("電話 8:30–12:30");
        city.Sato.Messages.Where(m => m.Words().Contains("あなたの当番", StringComparison.Ordinal)).Count().ShouldBe(2, "one for each month");

        await city.AtAsync("15:00", new DateOnly(2026, 11, 27));
        var weeks = city.Sato.MessagesOf(city.Section).Where(m => m.Words().Contains("当番", StringComparison.Ordinal) && m.Words().Contains('〜')).ToList();
        weeks.Count.ShouldBe(2, "the card of the next week comes before it begins");
        weeks[1].Words().ShouldContain("11月30日(月)");
        weeks[1].Words().ShouldContain("12月4日(金)", Case.Sensitive, "a week may lie in two months");

        // Somebody stops taking turns: drawn up anew, and the cards that stand follow.
        var gone = city.Demo.People[3];
        var rules = city.Rules();
        rules["members"] = new JsonArray([.. city.Demo.People.Skip(1).Where(p => p != gone).Select(p => new JsonObject { ["personId"] = p.Id })]);
        await city.PublishedAsync("2026-12", rules);
        await city.SettleAsync(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(20));

        var after = city.Sato.MessagesOf(city.Section).Where(m => m.Id == weeks[1].Id).ShouldHaveSingleItem();
        after.Words().Split('\n').SkipWhile(l => l != "12月1日(火)").ShouldNotContain(l => l.Contains(gone.Name, StringComparison.Ordinal));
        city.Sato.Messages.Count(m => m.Words().Contains("あなたの当番", StringComparison.Ordinal)).ShouldBe(2, "no second card");
        city.Sato.Messages.ShouldContain(m => m.Words().Contains("この月の当番はなくなりました", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_morning_card_and_the_word_say_who_is_on_duty()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "8:00");
        var published = await city.PublishedAsync("2026-11", city.Rules());
        var onDuty = city.Connector.Client(published.On("phone-20261124-am")[0]);

        await city.AtAsync("8:20");
        onDuty.Messages.ShouldContain(m => m.Words().Contains("今日の当番: 電話 8:30–12:30", StringComparison.Ordinal));
        (await city.WriteAsync(city.Sato, "当番")).Words().ShouldContain($"電話 8:30–12:30\n{onDuty.Person.Name}");

        await city.AtAsync("9:00");
        var now = (await city.ReadAsync(city.Sato, "now")).Body!;
        now["kinds"]![0]!["people"]!.AsArray().Count.ShouldBe(2);
        ((string)now["kinds"]![0]!["to"]!).ShouldBe("12:30");
        ((string)now["kinds"]![0]!["nextFrom"]!).ShouldBe("2026-11-24T12:30");
    }

    [Fact]
    public async Task The_ledger_adds_up_and_is_the_same_for_everybody()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var published = await city.PublishedAsync("2026-11", city.Rules());

        var staff = (await city.ReadAsync(city.Sato, "ledger?year=2026&to=2026-11-30")).Body!;
        staff.ToJsonString().ShouldBe((await city.ReadAsync(city.Boss(), "ledger?year=2026&to=2026-11-30")).Body!.ToJsonString());
        var rows = staff["rows"]!.AsArray();
        rows.Sum(r => (int)r!["turns"]!).ShouldBe(published.Everybody.Count);
        rows.Sum(r => (int)r!["byKind"]!["phone"]!).ShouldBe(published.Everybody.Count);
        rows.Sum(r => (decimal)r!["share"]!).ShouldBe(published.Everybody.Count, 0.1m);
        foreach (var row in rows)
        {
            ((int)row!["turns"]!).ShouldBe(published.Everybody.Count(p => p == (string)row["personId"]!));
        }

        (await city.ReadAsync(city.Sato, "ledger?from=2026-12-01&to=2026-11-01")).Code.ShouldBe("INVALID_DATE");
    }

    [Fact]
    public async Task S_137_Who_works_elsewhere_or_is_on_leave_has_no_turn_then()
    {
        await using var city = await Applications.StartAsync(azurite, seed: seed => seed.Leave(4, new DateOnly(2026, 12, 2), Domain.People.LeaveKind.Morning));
        var application = await city.AppliedAsync(city.Sato, "2026-12-01");
        await city.SetRulesAsync(city.Rules(mostPerDay: 2));
        (await city.DrawAsync("2026-12")).Body!["people"]!.AsArray().Single(p => (string)p!["id"]! == city.Sato.Person.Id)!["days"]!.AsArray()
            .ShouldContain(d => (string)d!["date"]! == "2026-12-01" && (bool)d["isWaiting"]!, "what waits is no obstacle, but is seen");
        (await city.DecideAsync(city.Boss(), application)).Status.ShouldBe(200);

        var drawn = await city.DrawAsync("2026-12");
        drawn.On("phone-20261201-am").Concat(drawn.On("phone-20261201-pm")).ShouldNotContain(city.Sato.Person.Id);
        drawn.On("phone-20261202-am").ShouldNotContain(city.Suzuki.Person.Id);
        var edited = await city.EditAsync("2026-12", drawn.ETag, true, ("phone-20261201-am", city.Sato.Person.Id, "on"));
        ((string)edited.Body!["effect"]!["sentence"]!).ShouldContain("庁舎以外で勤務");
    }

    [Fact]
    public async Task A_memo_taken_for_somebody_counts_with_its_weight()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "9:00");
        var rules = city.Rules();
        rules["memoWeight"] = 0.5;
        await city.SetRulesAsync(rules);
        var taken = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", new
        {
            id = Guid.NewGuid(), personId = city.Suzuki.Person.Id, caller = "みどり建設", wanted = "messageOnly", text = "図面が届いたとのこと", isUrgent = false,
        });
        taken.Status.ShouldBe(201, taken.Body?.ToJsonString());

        var own = (await city.ReadAsync(city.Boss(), "ledger")).Body!["rows"]!.AsArray().Single(r => (string)r!["personId"]! == city.Sato.Person.Id)!;
        ((int)own["memos"]!, (int)own["turns"]!).ShouldBe((1, 0));
        var drawn = await city.DrawAsync("2026-12");
        drawn.Body!["people"]!.AsArray().Single(p => (string)p!["id"]! == city.Sato.Person.Id)!["load"]!["past"]!.GetValue<decimal>().ShouldBe(0.5m);
    }

    [Fact]
    public async Task A_draft_is_for_those_who_manage_and_another_sections_rota_is_not_there()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.SetRulesAsync(city.Rules());
        await city.DrawAsync("2026-12");

        var staff = await city.ReadAsync(city.Sato, "2026-12?view=draft");
        ((string)staff.Body!["view"]!).ShouldBe("none");
        ((bool)staff.Body["hasDraft"]!).ShouldBeFalse();
        staff.Shifts.ShouldBeEmpty();
        (await city.DutyAsync(city.Sato, HttpMethod.Post, "2026-12/draft", new JsonObject())).Status.ShouldBe(404);
        (await city.DutyAsync(city.Sato, HttpMethod.Put, "rules", city.Rules(), "\"0\"")).Status.ShouldBe(404);
        (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/sections/nowhere/duty/2026-12")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_wish_is_ones_own_and_the_planner_heeds_it()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.SetRulesAsync(city.Rules(cover: 1));
        (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/duty/wishes/2026-12-07", new { wish = "undesired" })).Status.ShouldBe(204);
        (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/duty/wishes/2026-12-06", new { wish = "undesired" })).Status.ShouldBe(422);
        (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/duty/wishes/2026-11-24", new { wish = "undesired" })).Status.ShouldBe(422);

        var drawn = await city.DrawAsync("2026-12");
        drawn.On("phone-20261207-am").Concat(drawn.On("phone-20261207-pm")).ShouldNotContain(city.Sato.Person.Id);
        (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/duty/own")).Body!["wishes"]!.AsArray().Count.ShouldBe(1);
        (await city.CallAsync(city.Sato, HttpMethod.Put, "/api/duty/wishes/2026-12-07", new { wish = (string?)null })).Status.ShouldBe(204);
        (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/duty/own")).Body!["wishes"]!.AsArray().ShouldBeEmpty();
    }
}
