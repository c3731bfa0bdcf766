using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-03, S-09, S-10, S-12, S-15, S-18, S-21.</summary>
public sealed class EveningTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Tomorrow = TestCity.Today.AddDays(1);

    [Fact]
    public async Task The_card_comes_at_the_end_of_the_hours_and_one_tap_ends_the_day()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("17:14");
        city.Sato.Cards().Count.ShouldBe(1);

        await city.AtAsync("17:15");
        city.Sato.Cards().Count.ShouldBe(2);
        city.Sato.Card().Words().ShouldContain("11月24日(火) 終業の報告");
        var answer = await city.Sato.PressAsync(city.Sato.Card(), "業務終了");

        answer.Words().ShouldContain("終業しました");
        answer.Words().ShouldContain("終業\n17:15");
        (await city.RecordAsync(city.Sato))!.EndedAt.Clock().ShouldBe("17:15");
        await city.BeatAsync();
        city.Sato.Cards()[0].Words().ShouldContain("終業しました");
        city.Sato.Cards()[0].Buttons().ShouldNotContain("業務終了");
    }

    [Fact]
    public async Task Who_has_ended_the_day_gets_no_evening_card()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("16:00");
        await city.Sato.PressAsync(city.Sato.Card(), "業務終了");

        await city.AtAsync("17:15");

        city.Sato.Cards().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_result_and_a_link_go_with_the_end()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("17:15");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "業務終了", ("result", "第2章まで作成"), ("deliverable", "https://midori.sharepoint.com/gikai.docx"));

        answer.Words().ShouldContain("実績\n第2章まで作成");
        city.Sato.Card().Actions().ShouldContain(a => a.Type == "Action.OpenUrl" && a.Title == "成果物を開く");
        (await city.RecordAsync(city.Sato))!.Deliverable.ShouldBe(new Uri("https://midori.sharepoint.com/gikai.docx"));
    }

    [Theory]
    [InlineData("http://midori.example/a", "短い実績", "LINK_NOT_HTTPS")]
    [InlineData("javascript:alert(1)", "短い実績", "LINK_NOT_HTTPS")]
    [InlineData("https://user:secret@midori.example/", "短い実績", "LINK_NOT_HTTPS")]
    [InlineData("https://midori.example/a", null, "TEXT_TOO_LONG")]
    public async Task What_is_refused_stays_in_the_fields_and_nothing_is_stored(string link, string? result, string code)
    {
        await using var city = await StartedAsync();
        await city.AtAsync("17:15");
        result ??= new string('実', 401);

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "業務終了", ("result", result), ("deliverable", link));

        answer.Code().ShouldBe(code);
        answer.Card!.Field("result").ShouldBe(result);
        answer.Card!.Field("deliverable").ShouldBe(link);
        city.Sato.Card().Buttons().ShouldContain("業務終了");
        (await city.RecordAsync(city.Sato))!.EndedAt.ShouldBeNull();
    }

    /// <summary>F14.</summary>
    [Fact]
    public async Task An_end_without_a_start_is_recorded_as_such()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        await city.AtAsync("17:15");
        city.Sato.Card().Words().ShouldContain("今日の始業が未登録です。");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "業務終了");

        answer.IsSuccess.ShouldBeTrue();
        answer.Words().ShouldContain("始業未登録");
        (await city.RecordAsync(city.Sato))!.StartMissing.ShouldBeTrue();

        // The morning's button comes after the evening's: the day is over, and the card says how to correct it.
        (await city.Sato.PressOldAsync(city.Sato.Cards()[0], new("Action.Execute", "在宅", "checkIn.start",
            new() { ["day"] = "2026-11-24", ["place"] = "home" }))).Code().ShouldBe("DAY_ENDED");
    }

    [Fact]
    public async Task The_missing_end_of_yesterday_is_offered_and_recorded_in_one_tap()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("8:15", Tomorrow);
        city.Sato.Card().Words().ShouldContain("11月24日(火)の終業が未登録です。");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "終業を17:15で登録");

        answer.Words().ShouldContain("11月24日(火)の終業を17:15で登録しました");
        answer.Words().ShouldNotContain("終業が未登録です");
        city.Sato.Card().Buttons().ShouldContain("在宅");
        (await city.RecordAsync(city.Sato, TestCity.Today))!.EndedAt.Clock().ShouldBe("17:15");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
    }

    [Fact]
    public async Task The_middle_of_the_day_is_asked_only_where_the_section_wants_it()
    {
        await using var city = await TestCity.StartAsync(azurite, checkIns: c => c with { MiddayAt = new TimeOnly(13, 0) });
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅");

        await city.AtAsync("12:59");
        city.Sato.Cards().Count.ShouldBe(1);
        await city.AtAsync("13:00");
        city.Suzuki.Cards().Count.ShouldBe(1, "nobody who has not started is asked at noon");
        city.Sato.Card().Buttons().ShouldContain("午後の業務を開始");
        (await city.Sato.PressAsync(city.Sato.Card(), "午後の業務を開始")).IsSuccess.ShouldBeTrue();

        (await city.RecordAsync(city.Sato))!.MiddayAt.Clock().ShouldBe("13:00");
    }

    private async Task<TestCity> StartedAsync()
    {
        var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅");
        return city;
    }
}
