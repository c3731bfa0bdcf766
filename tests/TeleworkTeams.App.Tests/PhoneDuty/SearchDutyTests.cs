using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Tests.PhoneDuty;

/// <summary>今日の当番 beside the message box.</summary>
public sealed class SearchDutyTests(AzuriteFixture azurite)
{
    private const string Command = "duty.today";

    [Fact]
    public async Task Todays_duty_stands_there_before_anything_is_typed_and_the_present_one_is_marked()
    {
        await using var city = await StartAsync();

        var hits = (await city.Sato.FindAsync(Command, null)).Hits;

        hits.Select(h => h.Title).ShouldBe(["今日の当番すべて", "電話 8:30–12:30 いま", "電話 12:30–17:15", "窓口 8:30–17:15 いま"], ignoreOrder: true);
        hits[0].Title.ShouldBe("今日の当番すべて");
        hits.Single(h => h.Title.StartsWith("電話 8:30", StringComparison.Ordinal)).Text.ShouldBe($"{city.Suzuki.Person.Name}(内線{city.Suzuki.Person.Extension})");
        hits.Single(h => h.Title.StartsWith("電話 12:30", StringComparison.Ordinal)).Text.ShouldBe("まだ決まっていません");
        hits[0].Card.Words().ShouldContain("今日の当番 11月24日(火)");
    }

    [Fact]
    public async Task A_kind_or_a_name_narrows_it_down()
    {
        await using var city = await StartAsync();

        (await city.Sato.FindAsync(Command, "窓口")).Hits.Select(h => h.Title).ShouldBe(["窓口 8:30–17:15 いま"]);
        (await city.Sato.FindAsync(Command, city.Suzuki.Person.Name)).Hits.Select(h => h.Title).ShouldBe(["電話 8:30–12:30 いま"]);
        (await city.Sato.FindAsync(Command, "深夜")).SearchMessage.ShouldStartWith("該当する当番は今日ありません");
    }

    [Fact]
    public async Task Where_nothing_is_published_it_says_so_and_who_is_no_member_sees_nothing()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "9:00", seed: seed => seed.Person = (number, row) => row.Until = number == 4 ? "2026-11-23" : null);

        (await city.Sato.FindAsync(Command, null)).SearchMessage.ShouldBe("今日の当番はありません。");
        (await city.Suzuki.FindAsync(Command, null)).SearchMessage.ShouldStartWith("所属の名簿にないため");
    }

    private async Task<TestCity> StartAsync()
    {
        var city = await TestCity.StartAsync(azurite, at: "9:00");
        DutyShift Shift(string id, string kind, TimeOnly from, TimeOnly to) => new(id, kind, TestCity.Today, from, to, 1);
        var day = new DutyDay(
            TestCity.Today,
            [Shift("am", "phone", new(8, 30), new(12, 30)), Shift("pm", "phone", new(12, 30), new(17, 15)), Shift("desk", "desk", new(8, 30), new(17, 15))],
            [new DutyTurn("am", city.Suzuki.Person.Id), new DutyTurn("desk", city.Sato.Person.Id)]);
        await PublishAsync(city, day);
        return city;
    }

    private static async Task PublishAsync(TestCity city, DutyDay day)
    {
        var table = city.Get<DutyTable>();
        var row = table.NewDay(city.Section.Id, day.Date);
        row.Set(day);
        row.SetKinds(new Dictionary<string, string> { ["phone"] = "電話", ["desk"] = "窓口" });
        await table.WriteAsync([new(Clients.Storage.Tables.TableTransactionActionType.Add, row)], TestContext.Current.CancellationToken);
        city.Get<DutyCache>().Clear();
    }
}
