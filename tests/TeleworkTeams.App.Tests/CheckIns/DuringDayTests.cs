using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-07, S-13, S-14, S-16: what is pressed between start and end, 訂正 and 取消.</summary>
public sealed class DuringDayTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Going_out_and_coming_back_are_one_tap_each()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("10:00");
        (await city.Sato.PressAsync(city.Sato.Card(), "中抜け")).Words().ShouldContain("中抜け中");
        city.Sato.Card().Buttons().ShouldContain("戻り");

        await city.AtAsync("10:45");
        (await city.Sato.PressAsync(city.Sato.Card(), "戻り")).Words().ShouldContain("10:00–10:45");
        (await city.RecordAsync(city.Sato))!.Interruptions.ShouldHaveSingleItem().Back.Clock().ShouldBe("10:45");
    }

    [Fact]
    public async Task Where_interruptions_are_off_they_are_neither_offered_nor_taken()
    {
        await using var city = await StartedAsync(c => c with { InterruptionsAllowed = false });
        city.Sato.Card().Buttons().ShouldNotContain("中抜け");

        (await city.WriteAsync(city.Sato, "中抜け")).Card()!.Code().ShouldBe("INTERRUPTIONS_OFF");
        (await city.RecordAsync(city.Sato))!.Interruptions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_keeps_the_old_value_and_shows_it()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("9:00");
        (await city.Sato.PressAsync(city.Sato.Card(), "訂正")).Card!.Field("start").ShouldBe("08:15");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "保存", ("place", "office"), ("start", "08:05"), ("plan", ""), ("result", ""));

        answer.Words().ShouldContain("9:00 勤務場所を訂正：在宅 → 庁舎");
        answer.Words().ShouldContain("9:00 始業を訂正：8:15 → 8:05");
        var record = (await city.RecordAsync(city.Sato))!;
        (record.Place, record.History.Count).ShouldBe((Place.Office, 2));
    }

    [Fact]
    public async Task A_refused_correction_keeps_what_was_typed()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("9:00");
        foreach (var (field, value, code) in new[]
        {
            ("start", "23:59", "TIME_IN_FUTURE"),
            ("start", "朝", "INVALID_TIME"),
            ("place", "moon", "INVALID_PLACE"),
            ("place", "7", "INVALID_PLACE"),
            ("place", "trip", "PLACE_NOT_OFFERED"),
            ("end", "07:00", "END_BEFORE_START"),
            ("deliverable", "ftp://x", "LINK_NOT_HTTPS"),
        })
        {
            await city.Sato.PressAsync(city.Sato.Card(), "訂正");

            var answer = await city.Sato.PressAsync(city.Sato.Card(), "保存", ("plan", "書き直した予定"), (field, value));

            answer.Code().ShouldBe(code);
            answer.Card!.Field("plan").ShouldBe("書き直した予定");
            (await city.Sato.PressAsync(city.Sato.Card(), "やめる")).Words().ShouldContain("在宅で勤務中");
        }

        (await city.RecordAsync(city.Sato))!.History.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_report_can_be_taken_back_for_ten_minutes()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("8:25");

        (await city.Sato.PressAsync(city.Sato.Card(), "取消")).Words().ShouldContain("始業の報告");
        city.Sato.Card().Buttons().ShouldContain("在宅");
        (await city.RecordAsync(city.Sato))!.IsEmpty.ShouldBeTrue();
        (await city.Sato.PressAsync(city.Sato.Card(), "庁舎")).Words().ShouldContain("庁舎で勤務中");
    }

    [Fact]
    public async Task After_ten_minutes_nothing_is_taken_back()
    {
        await using var city = await StartedAsync();
        await city.AtAsync("8:26");

        var answer = await city.Sato.PressAsync(city.Sato.Card(), "取消");

        answer.Code().ShouldBe("NOTHING_TO_UNDO");
        answer.Words().ShouldContain("在宅で勤務中");
        city.Sato.Card().Buttons().ShouldNotContain("取消");
        (await city.RecordAsync(city.Sato))!.StartedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_report_in_the_tab_changes_the_card_in_the_chat_and_sends_no_second_one()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var card = city.Sato.Card();

        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/days/today/start", new { place = "satellite", plan = "訪問" })).Status.ShouldBe(200);
        await city.BeatAsync();

        city.Sato.Card().Id.ShouldBe(card.Id);
        city.Sato.Card().Words().ShouldContain("サテライトで勤務中");
        city.Connector.Calls.Count(c => c.Method == "PUT" && c.ActivityId == card.Id).ShouldBe(1);
        (await city.RecordAsync(city.Sato))!.StartOrigin!.Source.ShouldBe(ReportSource.Tab);
    }

    private async Task<TestCity> StartedAsync(Func<CheckInSettings, CheckInSettings>? checkIns = null)
    {
        var city = await TestCity.StartAsync(azurite, checkIns: checkIns);
        await city.AtAsync("8:15");
        await city.Sato.PressAsync(city.Sato.Card(), "在宅");
        return city;
    }
}
