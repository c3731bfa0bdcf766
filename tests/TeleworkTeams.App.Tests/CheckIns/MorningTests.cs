using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Simulators.Faults;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-01, S-10, S-24, S-25, S-26.</summary>
public sealed class MorningTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_card_comes_a_quarter_of_an_hour_before_the_persons_own_start()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "7:00", seed: seed =>
        {
            seed.Section = s => s with { Patterns = [.. s.Patterns, new WorkPattern("late", "遅番", new(9, 30), new(18, 15), new(12, 0), new(13, 0))] };
            seed.Person = (number, row) => row.PatternId = number == 4 ? "late" : null;
        });

        await city.AtAsync("8:14");
        city.Connector.Delivered.ShouldBeEmpty();

        await city.AtAsync("8:15");
        city.Sato.Cards().ShouldHaveSingleItem().Words().ShouldContain("11月24日(火) 始業の報告");
        city.Suzuki.Cards().ShouldBeEmpty();

        await city.AtAsync("9:14");
        city.Suzuki.Cards().ShouldBeEmpty();
        await city.AtAsync("9:15");
        city.Suzuki.Cards().ShouldHaveSingleItem();
        city.Connector.Duplicates.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_card_has_one_button_for_each_allowed_place_and_says_why_it_came()
    {
        await using var city = await TestCity.StartAsync(azurite, checkIns: c => c with { Places = [Place.Office, Place.Home, Place.Trip], MorningLeadMinutes = 20 });

        await city.AtAsync("8:10");

        city.Sato.Card().Buttons().ShouldBe(["庁舎", "在宅", "出張"]);
        city.Sato.Card().Words().ShouldContain("勤務時間 8:30–17:15。始業の20分前に届きます。");
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-11-23")]
    [InlineData("2026-12-29")]
    [InlineData("2027-01-03")]
    [InlineData("2027-03-22")]
    public async Task No_card_comes_on_a_closed_day(string date)
    {
        await using var city = await TestCity.StartAsync(azurite, date: DateOnly.ParseExact(date, "yyyy-MM-dd"));

        foreach (var time in new[] { "8:15", "9:30", "12:00", "17:15" })
        {
            await city.AtAsync(time);
        }

        city.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_card_comes_on_a_day_that_the_section_has_closed()
    {
        await using var city = await TestCity.StartAsync(azurite, seed: seed => seed.Section = s => s with { ClosedDays = [TestCity.Today] });

        await city.AtAsync("8:15");
        await city.AtAsync("17:15");

        city.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_on_leave_and_nobody_before_or_after_their_time_in_the_section_is_asked()
    {
        await using var city = await TestCity.StartAsync(azurite, seed: seed =>
        {
            seed.Leave(3, TestCity.Today);
            seed.Person = (number, row) =>
            {
                row.From = number == 4 ? "2026-11-25" : null;
                row.Until = number == 5 ? "2026-11-23" : number == 6 ? "2026-11-24" : null;
            };
        });

        await city.AtAsync("8:15");
        await city.AtAsync("17:15");

        city.Sato.Cards().ShouldBeEmpty();
        city.Suzuki.Cards().ShouldBeEmpty();
        city.Client(5).Cards().ShouldBeEmpty();
        city.Client(6).Cards().Count.ShouldBe(2);

        await city.AtAsync("8:15", TestCity.Today.AddDays(1));
        city.Suzuki.Cards().ShouldHaveSingleItem();
        city.Client(6).Cards().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Leave_that_is_entered_after_the_card_was_planned_still_holds_it_back()
    {
        await using var city = await TestCity.StartAsync(azurite);
        city.Connector.Faults.Add(new Fault { Person = city.Sato.Person.Id, StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(30), Times = 1 });
        await city.AtAsync("8:15");
        city.Sato.Cards().ShouldBeEmpty();

        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/leaves", new { from = "2026-11-24", to = "2026-11-24", kind = "day" })).Status.ShouldBe(200);
        await city.SettleAsync(TimeSpan.FromMinutes(2));

        city.Sato.Cards().ShouldBeEmpty();
        city.Suzuki.Cards().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_tap_is_the_whole_report()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        await city.AtAsync("8:26");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "在宅");

        answer.IsSuccess.ShouldBeTrue();
        answer.Words().ShouldContain("11月24日(火) 在宅で勤務中");
        city.Sato.Card().Buttons().ShouldBe(["業務終了", "中抜け", "訂正", "取消"]);
        var record = (await city.RecordAsync(city.Sato)).ShouldNotBeNull();
        record.Place.ShouldBe(Place.Home);
        record.StartedAt.Clock().ShouldBe("8:26");
        record.StartOrigin.ShouldNotBeNull().Source.ShouldBe(ReportSource.Card);
        await city.SettleAsync(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1));
        city.Sato.Cards().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_press_changes_nothing_and_another_place_is_a_correction_that_shows_the_old_one()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var card = city.Sato.Card();
        var home = card.Button("在宅");
        var office = card.Button("庁舎");
        var first = await city.Sato.PressOldAsync(card, home);

        await city.AtAsync("8:20");
        var second = await city.Sato.PressOldAsync(card, home);
        second.Words().ShouldBe(first.Words());
        (await city.RecordAsync(city.Sato))!.History.ShouldBeEmpty();

        var third = await city.Sato.PressOldAsync(card, office);
        third.Words().ShouldContain("8:20 勤務場所を訂正：在宅 → 庁舎");
        third.Words().ShouldContain("始業\n8:15");
        (await city.RecordAsync(city.Sato))!.Place.ShouldBe(Place.Office);
    }

    /// <summary>F13.</summary>
    [Fact]
    public async Task Presses_that_are_brought_again_and_again_make_one_record_and_one_history_line()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var card = city.Sato.Card();
        var home = card.Button("在宅");

        var same = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => city.Sato.PostAsync("invoke", activity => Press(activity, home, card.Id, "f:same"))));
        var anew = await Task.WhenAll(Enumerable.Range(0, 5).Select(n => city.Sato.PostAsync("invoke", activity => Press(activity, home, card.Id, $"f:{n}"))));

        same.Concat(anew).ShouldAllBe(a => a.Status == 200 && a.IsSuccess);
        same.Concat(anew).Select(a => a.Words()).Distinct().ShouldHaveSingleItem().ShouldContain("在宅で勤務中");
        (await city.RecordAsync(city.Sato))!.History.ShouldBeEmpty();

        var office = card.Button("庁舎");
        var corrected = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => city.Sato.PostAsync("invoke", activity => Press(activity, office, card.Id, $"g:{n % 2}"))));
        corrected.ShouldAllBe(a => a.Status == 200 && a.IsSuccess);
        (await city.RecordAsync(city.Sato))!.History.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_plan_of_200_characters_is_taken_and_a_longer_one_is_kept_in_the_field()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var plan = new string('計', 201);

        var refused = await city.Sato.PressAsync(city.Sato.Card(), "在宅", ("plan", plan));
        refused.Code().ShouldBe("TEXT_TOO_LONG");
        refused.Card!.Field("plan").ShouldBe(plan);
        refused.Words().ShouldContain("文字数が多すぎます");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();

        (await city.Sato.PressAsync(city.Sato.Card(), "在宅", ("plan", plan[1..]))).Words().ShouldContain(plan[1..]);
        (await city.RecordAsync(city.Sato))!.Plan.ShouldBe(plan[1..]);
    }

    [Fact]
    public async Task The_plan_of_yesterday_is_repeated_with_one_switch()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅", ("plan", "議会資料の作成"));
        await city.Sato.PressAsync(city.Sato.Card(), "業務終了");

        await city.AtAsync("8:15", TestCity.Today.AddDays(1));
        city.Sato.Card().Words().ShouldContain("前回と同じ：議会資料の作成");
        await city.Sato.PressAsync(city.Sato.Card(), "庁舎", ("samePlan", "true"));

        (await city.RecordAsync(city.Sato))!.Plan.ShouldBe("議会資料の作成");
    }

    [Fact]
    public async Task A_place_that_the_section_has_withdrawn_since_is_refused_with_the_places_that_can_be_chosen()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var card = city.Sato.Card();
        var satellite = card.Button("在宅");
        satellite.Data["place"] = "trip";

        var answer = await city.Sato.PressOldAsync(card, satellite);

        answer.Code().ShouldBe("PLACE_NOT_OFFERED");
        city.Sato.Card().Buttons().ShouldBe(["庁舎", "在宅", "サテライト", "モバイル"]);
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
    }

    private static void Press(System.Text.Json.Nodes.JsonObject activity, TeleworkTeams.Simulators.Teams.CardAction action, string card, string id)
    {
        activity["id"] = id;
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card;
        activity["value"] = new System.Text.Json.Nodes.JsonObject
        {
            ["action"] = new System.Text.Json.Nodes.JsonObject { ["type"] = action.Type, ["verb"] = action.Verb, ["data"] = action.Data.DeepClone() },
            ["trigger"] = "manual",
        };
    }
}
