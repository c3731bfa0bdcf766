using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-04, S-10, S-21: what the head or a unit's lead does for somebody.</summary>
public sealed class ManagerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_report_by_phone_is_recorded_with_who_entered_it_and_told_to_the_person()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        await city.AtAsync("8:50");

        var (status, row) = await ReportAsync(city, "start", new { place = "home", at = "08:30", plan = "電話で連絡" });
        (status, (string?)row!["start"], (string?)row["place"]).ShouldBe((200, "08:30", "home"));
        await city.BeatAsync();

        var record = (await city.RecordAsync(city.Sato))!;
        (record.StartedAt.Clock(), record.StartOrigin!.Source, record.StartOrigin.EnteredBy).ShouldBe(("8:30", ReportSource.Phone, city.Head.Id));
        city.Sato.Cards().Count.ShouldBe(2);
        city.Sato.Cards()[0].Words().ShouldContain("8:30 (電話)");
        city.Sato.Card().Words().ShouldContain($"{city.Head.Name}さんが、電話での報告を代わりに登録しました。");
        await city.Sato.PressAsync(city.Sato.Card(), "訂正");
        (await city.Sato.PressAsync(city.Sato.Card(), "保存", ("start", "08:25"))).Words().ShouldContain("8:50 始業を訂正：8:30 → 8:25");
    }

    [Fact]
    public async Task The_person_is_told_in_their_own_hours()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("20:00");
        (await ReportAsync(city, "end", new { at = "17:15" })).Status.ShouldBe(200);
        await city.SettleAsync(TimeSpan.FromHours(3), TimeSpan.FromHours(1));
        city.Sato.Cards().ShouldBeEmpty();

        await city.AtAsync("8:30", TestCity.Today.AddDays(1));

        city.Sato.Cards().ShouldContain(c => c.Words().Contains("電話での報告を記録しました", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_colleague_cannot_report_for_somebody_and_a_unit_lead_can_only_in_the_unit()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 15);
        await city.AtAsync("9:00");
        var lead = city.Demo.People.First(p => p.Id == city.Section.Units[0].LeadId);
        var (own, other) = (
            city.Demo.People.Last(p => p.UnitId == city.Section.Units[0].Id && p.Id != lead.Id),
            city.Demo.People.Last(p => p.UnitId == city.Section.Units[1].Id));
        object body = new { place = "home", at = "08:30" };

        (await ReportAsync(city, "start", body, by: city.Client(14), personId: city.Head.Id)).Status.ShouldBe(404);
        (await ReportAsync(city, "start", body, by: city.Connector.Client(lead.Id), personId: other.Id)).Status.ShouldBe(404);
        (await ReportAsync(city, "start", body, by: city.Connector.Client(lead.Id), personId: own.Id)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Somebody_is_asked_once_a_day_and_in_their_hours()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "8:14");
        (await AskAsync(city)).ShouldBe((409, "OUTSIDE_HOURS"));

        await city.AtAsync("9:40");
        (await AskAsync(city)).ShouldBe((200, null));
        await city.BeatAsync();
        city.Sato.Card().Words().ShouldContain("所属長からの確認のお願い");
        city.Sato.Card().Buttons().ShouldContain("在宅");

        (await AskAsync(city)).ShouldBe((409, "ALREADY_ASKED"));
        await city.BeatAsync();
        city.Sato.Cards().Count.ShouldBe(1 + 1);

        await city.AtAsync("17:16");
        (await AskAsync(city, 4)).ShouldBe((409, "OUTSIDE_HOURS"));
    }

    [Fact]
    public async Task Who_has_reported_is_not_asked()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.WriteAsync(city.Sato, "在宅");
        await city.AtAsync("10:00");

        (await AskAsync(city)).ShouldBe((409, "NOTHING_TO_ASK"));
    }

    [Fact]
    public async Task Nobody_on_leave_is_asked()
    {
        await using var city = await TestCity.StartAsync(azurite, seed: seed => seed.Leave(3, TestCity.Today, LeaveKind.Day));
        await city.AtAsync("10:00");

        (await AskAsync(city)).ShouldBe((409, "OUTSIDE_HOURS"));
    }

    private static Task<(int Status, System.Text.Json.Nodes.JsonNode? Body)> ReportAsync(
        TestCity city, string what, object body, PersonClient? by = null, string? personId = null) =>
        city.CallAsync(by ?? city.Client(0), HttpMethod.Post, $"/api/sections/{city.Section.Id}/people/{personId ?? city.Sato.Person.Id}/days/today/{what}", body);

    private static async Task<(int Status, string? Code)> AskAsync(TestCity city, int number = 3)
    {
        var (status, body) = await city.CallAsync(city.Client(0), HttpMethod.Post, $"/api/sections/{city.Section.Id}/people/{city.Demo.People[number].Id}/ask");
        return (status, (string?)body?["code"]);
    }
}
