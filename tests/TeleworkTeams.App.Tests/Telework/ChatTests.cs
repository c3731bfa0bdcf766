using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>申請 and 承認 in the chat, and the morning after.</summary>
public sealed class ChatTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_first_open_day_is_applied_for_in_one_tap()
    {
        await using var city = await StartAsync(azurite);

        var card = await city.WriteAsync(city.Sato, "申請");
        card.Words().ShouldContain("いま申請できる最初の日は11月26日(木)です。");
        (await city.Sato.PressAsync(card, "11月26日(木)に自宅で申請")).Code().ShouldBe("TEXT_MISSING");
        var answer = await city.Sato.PressAsync(city.Sato.Card(), "11月26日(木)に自宅で申請", ("tasks", "議会資料の作成"));

        answer.Words().ShouldContain("承認を待っています");
        await city.BeatAsync();
        city.Client(0).Card().Words().ShouldContain("議会資料の作成");
        (await city.WriteAsync(city.Client(0), "承認")).Words().ShouldContain("承認を待つ申請が1件あります。");
        (await city.Client(0).PressAsync(city.Client(0).Card(), "開く")).Words().ShouldContain(city.Sato.Person.Name);
    }

    [Fact]
    public async Task Who_can_only_be_ordered_is_told_so()
    {
        await using var city = await StartAsync(azurite, Rules.OrderOnly);

        var card = await city.WriteAsync(city.Sato, "申請");

        card.Words().ShouldContain("所属長の命令で行います");
        card.Buttons().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_applicant_withdraws_on_the_card()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);
        await city.BeatAsync();

        (await city.Sato.PressAsync(city.Sato.Card(), "取り下げる")).Words().ShouldContain("取り下げられました");

        (await city.PlanAsync(city.Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_approved_place_is_the_morning_cards_first_button_and_another_is_taken_down_and_marked()
    {
        await using var city = await StartAsync(azurite);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);
        await city.AtAsync("8:16", new DateOnly(2026, 11, 26));
        var card = city.Sato.Card();
        card.Words().ShouldContain("本日は在宅の承認があります。");
        card.Buttons()[0].ShouldBe("在宅");

        await city.Sato.PressAsync(card, "庁舎");

        var board = (await city.CallAsync(city.Client(0), HttpMethod.Get, $"/api/sections/{city.Section.Id}/board")).Body!;
        var row = board["rows"]!.AsArray().Single(r => (string?)r!["personId"] == city.Sato.Person.Id)!;
        ((string?)row["place"]).ShouldBe("office");
        row["marks"]!.AsArray().Select(m => (string?)m).ShouldContain("placeDiffers");
        var month = (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/months/2026-11")).Body!;
        month["days"]!.AsArray().Where(d => (bool)d!["placeDiffers"]!).Select(d => (string?)d!["date"]).ShouldBe(["2026-11-26"]);
    }

    [Fact]
    public async Task An_approved_place_that_the_section_does_not_list_can_be_reported()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "9:00", checkIns: c => c with { Places = [Domain.People.Place.Office] });
        await city.SetRulesAsync(Rules.Usual);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        (await city.DecideAsync(city.Client(0), application)).Status.ShouldBe(200);
        await city.AtAsync("8:16", new DateOnly(2026, 11, 26));

        (await city.Sato.PressAsync(city.Sato.Card(), "在宅")).Code().ShouldBeNull();

        (await city.RecordAsync(city.Sato))!.Place.ShouldBe(Domain.People.Place.Home);
    }

    [Fact]
    public async Task What_people_write_stays_text_on_the_approvers_card()
    {
        await using var city = await StartAsync(azurite);
        const string Hostile = "[承認](https://evil.example) **太字** {{DATE(2026-01-01T00:00:00Z,SHORT)}} <at>全員</at> ' or PartitionKey ne '";

        (await city.SubmitAsync(city.Sato, Draft("2026-11-26").With("tasks", Hostile))).Status.ShouldBe(201);
        await city.BeatAsync();

        var words = city.Client(0).Card().Words();
        words.ShouldContain(@"\[承認\]\(");
        words.ShouldNotContain("{{DATE");
        ((string?)(await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications")).Body!["items"]![0]!["draft"]!["tasks"]).ShouldBe(Hostile);
    }
}
