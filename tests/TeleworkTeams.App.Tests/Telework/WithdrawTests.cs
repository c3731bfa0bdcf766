using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>取下げ, 命令, and whose application it is.</summary>
public sealed class WithdrawTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Some_days_go_and_the_others_stay_in_force()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26", "2026-11-27");
        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);

        var (status, body) = await city.CallAsync(city.Sato, HttpMethod.Post, $"/api/applications/{application["id"]}/withdraw", new { dates = new[] { "2026-11-27" } });

        (status, (string?)body!["state"]).ShouldBe((200, "approved"));
        (await city.PlanAsync(city.Sato)).ShouldBe(["2026-11-26 ownHome inForce"]);
        (await city.SubmitAsync(city.Sato, Draft("2026-11-27"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Withdrawn_as_a_whole_it_waits_for_nobody_and_the_approvers_card_says_so()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        await city.BeatAsync();

        (await city.CallAsync(city.Sato, HttpMethod.Post, $"/api/applications/{application["id"]}/withdraw", new { })).Status.ShouldBe(200);
        await city.BeatAsync();

        city.Client(0).Card().Words().ShouldContain("取下げ");
        city.Client(0).Card().Buttons().ShouldNotContain("承認");
        ((string?)(await city.DecideAsync(city.Client(0), application)).Body!["code"]).ShouldBe("WITHDRAWN");
        (await city.WriteAsync(city.Client(0), "承認")).Words().ShouldContain("承認を待つ申請はありません");
    }

    [Fact]
    public async Task Over_is_over()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);
        await city.AtAsync("9:00", new DateOnly(2026, 11, 27));

        ((string?)(await city.CallAsync(city.Sato, HttpMethod.Post, $"/api/applications/{application["id"]}/withdraw", new { })).Body!["code"]).ShouldBe("DAY_IS_OVER");
    }

    [Fact]
    public async Task An_order_says_that_it_is_one_and_only_who_orders_takes_it_back()
    {
        await using var city = await StartAsync(azurite);
        var url = $"/api/sections/{city.Section.Id}/orders";
        (await city.CallAsync(city.Suzuki, HttpMethod.Post, url, new { id = Guid.NewGuid(), personIds = new[] { city.Sato.Person.Id }, draft = Draft("2026-11-25") })).Status.ShouldBe(404);

        var (status, body) = await city.CallAsync(city.Client(0), HttpMethod.Post, url, new
        {
            id = Guid.NewGuid(), personIds = new[] { city.Sato.Person.Id, city.Suzuki.Person.Id, "unknown" }, draft = Draft("2026-11-25"),
        });

        status.ShouldBe(200);
        var order = body!["results"]![0]!["application"]!;
        ((string?)order["kind"], (string?)order["state"]).ShouldBe(("order", "ordered"));
        body["results"]![2]!["application"].ShouldBeNull();
        await city.BeatAsync();
        city.Sato.Card().Words().ShouldContain("テレワークの命令");
        city.Sato.Card().Buttons().ShouldNotContain("取下げ");
        (await city.CallAsync(city.Sato, HttpMethod.Post, $"/api/applications/{order["id"]}/withdraw", new { })).Status.ShouldBe(404);
        (await city.DecideAsync(city.Client(0), order, "withdraw")).Status.ShouldBe(200);
        await city.BeatAsync();
        city.Sato.Cards().ShouldHaveSingleItem().Words().ShouldContain("命令は取り消されました");
    }

    [Fact]
    public async Task Where_the_head_orders_nobody_applies()
    {
        await using var city = await StartAsync(azurite, Rules.OrderOnly);

        (await city.SubmitAsync(city.Sato, Draft("2026-11-26"))).Body.Codes().ShouldBe("ORDER_ONLY");
    }

    [Fact]
    public async Task What_is_not_yours_looks_like_what_is_not_there()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        var nothing = (await city.CallAsync(city.Suzuki, HttpMethod.Get, $"/api/applications/{Guid.NewGuid():N}")).Body!.ToJsonString();

        foreach (var (method, path, body) in new (HttpMethod, string, object?)[]
        {
            (HttpMethod.Get, $"/api/applications/{application["id"]}", null),
            (HttpMethod.Put, $"/api/applications/{application["id"]}", new { draft = Draft("2026-11-27") }),
            (HttpMethod.Post, $"/api/applications/{application["id"]}/withdraw", new { }),
            (HttpMethod.Post, $"/api/sections/{city.Section.Id}/applications/{application["id"]}/approve", new { round = 1 }),
            (HttpMethod.Post, $"/api/sections/{city.Section.Id}/applications/{application["id"]}/send-back", new { round = 1, reason = "x" }),
            (HttpMethod.Get, $"/api/sections/{city.Section.Id}/approvals", null),
        })
        {
            var answer = await city.CallAsync(city.Suzuki, method, path, body);
            (path, answer.Status, answer.Body!.ToJsonString()).ShouldBe((path, 404, nothing));
        }
    }
}
