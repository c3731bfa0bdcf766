using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;

namespace TeleworkTeams.App.Tests.PhoneDuty;

/// <summary>Whatever is asked of a rota, the answer says what is wrong and what to do next, and the published rota is never half-changed.</summary>
public sealed class RotaBadInputTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task All_that_is_wrong_with_rules_is_named_at_once()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var rules = city.Rules();
        rules["kinds"]![0]!["id"] = "a-b";
        rules["kinds"]![0]!["shifts"]![0]!["to"] = "08:00";
        rules["kinds"]![0]!["shifts"]![1]!["cover"] = 99;
        rules["members"]![0]!["personId"] = "nobody";
        rules["members"]![1]!["weight"] = 2;
        rules["members"]![2]!["pauses"] = new JsonArray(new JsonObject { ["from"] = "2026-12-02", ["to"] = "2026-12-01" });
        rules["share"] = "luck";
        rules["mostPerDay"] = 0;

        var refused = await city.SetRulesAsync(rules);

        refused.Code.ShouldBe("INVALID_RULES");
        refused.Body!["errors"]!.AsArray().Select(e => (string)e!["path"]!).ShouldBe(
            ["kinds[0].id", "kinds[0].shifts[0].to", "kinds[0].shifts[1].cover", "members[0].personId", "members[1].weight", "members[2].pauses[0].to", "share", "mostPerDay"], ignoreOrder: true);
        refused.Body["errors"]!.AsArray().ShouldAllBe(e => ((string)e!["message"]!).Length > 4);
        (await city.ReadAsync(city.Boss(), "rules")).Body!["kinds"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Rules_that_nobody_can_keep_are_named_with_the_next_step()
    {
        await using var city = await TestCity.StartAsync(azurite);

        var tooMany = await city.SetRulesAsync(city.Rules(cover: 20));
        var problem = tooMany.Body!["problems"]!.AsArray().Single(p => (string)p!["code"]! == "COVER_TOO_HIGH")!;
        ((string)problem["path"]!).ShouldBe("kinds[0].shifts[0].cover");
        ((string)problem["message"]!).ShouldContain("20人必要ですが、できる人は6人です。人数を減らすか");

        var drawn = await city.DrawAsync("2026-12");
        drawn.Status.ShouldBe(200);
        var gap = drawn.Shifts[0]!["gap"]!;
        ((string)gap["message"]!).ShouldContain("足りません");
        ((int)drawn.Body!["summary"]!["uncovered"]!).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Without_rules_or_people_nothing_is_drawn_up()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var nothing = await city.DrawAsync("2026-12");
        (nothing.Status, nothing.Code).ShouldBe((422, "NO_RULES"));
        ((string)nothing.Body!["detail"]!).ShouldContain("当番の規則で");

        var rules = city.Rules();
        rules["members"] = new JsonArray();
        (await city.SetRulesAsync(rules)).Body!["problems"]![0]!["code"]!.GetValue<string>().ShouldBe("NO_MEMBERS");
        (await city.DrawAsync("2026-12")).Code.ShouldBe("NO_MEMBERS");
        (await city.PublishAsync("2026-12", "\"x\"")).Code.ShouldBe("NO_DRAFT");
        (await city.ReadAsync(city.Boss(), "2026-13")).Code.ShouldBe("INVALID_MONTH");
        (await city.ReadAsync(city.Boss(), "9999-12")).Code.ShouldBe("INVALID_MONTH");
        (await city.ReadAsync(city.Boss(), "0001-01")).Code.ShouldBe("INVALID_MONTH");
    }

    [Fact]
    public async Task When_all_are_on_leave_each_gap_says_so_and_nothing_is_published()
    {
        DateOnly[] days = [.. Enumerable.Range(24, 7).Select(d => new DateOnly(2026, 11, d))];
        await using var city = await TestCity.StartAsync(azurite, seed: seed =>
        {
            foreach (var date in days)
            {
                for (var number = 0; number < 7; number++)
                {
                    seed.Leave(number, date);
                }
            }
        });
        await city.SetRulesAsync(city.Rules());

        var drawn = await city.DrawAsync("2026-11");
        drawn.Everybody.ShouldBeEmpty();
        var gap = drawn.Shifts[0]!["gap"]!;
        ((string)gap["message"]!).ShouldContain("今の条件で入れる人はいません");
        gap["reasons"]!.AsArray().ShouldAllBe(r => ((string)r!["message"]!).Contains("休暇"));
        gap["ways"]!.AsArray().Count.ShouldBe(6);
        (await city.PublishAsync("2026-11", drawn.ETag)).Code.ShouldBe("NOBODY_IN_DRAFT");
        ((string)(await city.ReadAsync(city.Sato, "2026-11")).Body!["view"]!).ShouldBe("none");
    }

    [Fact]
    public async Task A_change_that_is_no_turn_is_refused_and_a_broken_rule_is_said()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.SetRulesAsync(city.Rules());
        var drawn = await city.DrawAsync("2026-12");
        var person = drawn.On("phone-20261201-am")[0];

        var refused = await city.EditAsync(
            "2026-12", drawn.ETag, false, ("phone-20261201-am", person, "on"), ("phone-20261201-pm", city.Head.Id, "on"), ("nothing", person, "on"), ("phone-20261201-am", person, "turn"));
        refused.Body!["errors"]!.AsArray().Select(e => (string)e!["code"]!).ShouldBe(["TWICE_ON_SHIFT", "TAKES_NO_TURNS", "UNKNOWN_SHIFT", "UNKNOWN_CHANGE"]);
        (await city.ReadAsync(city.Boss(), "2026-12")).ETag.ShouldBe(drawn.ETag);

        var broken = await city.EditAsync("2026-12", drawn.ETag, false, ("phone-20261201-pm", person, "on"));
        broken.Status.ShouldBe(200);
        broken.Body!["effect"]!["problems"]!.AsArray().ShouldContain(p => (string)p!["code"]! == "DAY_LIMIT");
        ((string)broken.Body["effect"]!["sentence"]!).ShouldContain("規則に反します");
        (await city.EditAsync("2026-12", drawn.ETag, false, ("phone-20261201-pm", person, "off"))).Code.ShouldBe("STALE");
    }
}
