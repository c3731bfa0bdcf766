using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Tests.Cards;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>誰がどこ: who sees what of whom beside the message box.</summary>
public sealed class WhereTests(AzuriteFixture azurite)
{
    private const string Command = "people.where";

    [Fact]
    public async Task Before_anything_is_typed_the_own_section_stands_there_in_order_of_kana()
    {
        await using var city = await StartAsync();

        var found = await city.Sato.FindAsync(Command, null);

        found.Fault.ShouldBeNull();
        found.Hits.Select(h => h.Title).ShouldBe(city.Demo.PeopleOf(city.Section).OrderBy(p => p.Kana, StringComparer.Ordinal).Select(p => p.Name));
        (await city.Sato.FindAsync(Command, " 　")).Hits.Count.ShouldBe(found.Hits.Count);
    }

    [Fact]
    public async Task A_colleague_is_found_however_the_name_is_typed_and_the_card_says_where_they_are()
    {
        await using var city = await StartAsync(seed => seed.Person = (number, row) => row.WorkNumber = number == 4 ? "050-0000-1111" : null, at: "9:40");
        var suzuki = city.Suzuki.Person;
        (await city.CallAsync(city.Suzuki, HttpMethod.Post, "/api/days/today/start", new JsonObject { ["place"] = "home" })).Status.ShouldBe(200);

        foreach (var typed in new[] { suzuki.Name, suzuki.FamilyName, suzuki.Kana, Hiragana(suzuki.Kana), suzuki.Kana.Replace(" ", "", StringComparison.Ordinal), $"{city.Section.Name}　{suzuki.GivenName}", suzuki.Extension })
        {
            var hit = (await city.Sato.FindAsync(Command, typed)).Hits.FirstOrDefault(h => h.Title == suzuki.Name).ShouldNotBeNull(typed);
            hit.Text.ShouldContain("在宅で勤務中");
            hit.Text.ShouldContain($"内線 {suzuki.Extension}");
        }

        var card = (await city.Sato.FindAsync(Command, suzuki.Name)).Hits.Single().Card;
        card.Words().ShouldContain("在宅で勤務中");
        card.Words().ShouldContain("11月24日(火) 9:40現在");
        card.Words().ShouldContain(@"[050\-0000\-1111](tel:05000001111)");
        card.OfType("Action.").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_in_force_and_not_reported_yet_is_planned_and_leave_is_leave()
    {
        await using var city = await StartAsync(seed => seed.Leave(4, TestCity.Today));

        var hit = (await city.Sato.FindAsync(Command, city.Suzuki.Person.Name)).Hits.Single();

        hit.Text.ShouldContain("休暇");
        hit.Card.Words().ShouldContain("休暇");
    }

    [Fact]
    public async Task Where_only_managers_see_reports_nobody_finds_a_place_not_even_a_manager_who_might_pass_it_on()
    {
        await using var city = await TestCity.StartAsync(azurite, checkIns: c => c with { Audience = Audience.Managers });
        await city.CallAsync(city.Suzuki, HttpMethod.Post, "/api/days/today/start", new JsonObject { ["place"] = "home" });

        foreach (var person in new[] { city.Sato, city.Client(0) })
        {
            var hit = (await person.FindAsync(Command, city.Suzuki.Person.Name)).Hits.Single();
            (hit.Text + hit.Card.Words()).ShouldNotContain("在宅");
            hit.Text.ShouldContain($"内線 {city.Suzuki.Person.Extension}");
        }
    }

    [Fact]
    public async Task Of_another_section_the_telephone_list_is_found_and_nothing_more()
    {
        await using var city = await StartAsync();
        await AddSectionAsync(city, "tax", "税務課", "stranger", "外山 税");

        var hit = (await city.Sato.FindAsync(Command, "税務課")).Hits.Single();
        (hit.Title, hit.Text).ShouldBe(("外山 税", "税務課 · 内線 7001"));
        hit.Card.Words().ShouldNotContain("勤務場所");
    }

    [Fact]
    public async Task Who_has_left_and_who_has_not_come_are_not_found_and_find_nobody()
    {
        await using var city = await StartAsync(seed => seed.Person = (number, row) =>
        {
            (row.Until, row.From) = (number == 4 ? "2026-11-23" : null, number == 5 ? "2026-11-25" : null);
        });

        (await city.Sato.FindAsync(Command, city.Suzuki.Person.Name)).SearchMessage.ShouldStartWith("該当する職員は見つかりません");
        (await city.Sato.FindAsync(Command, city.Client(5).Person.Name)).Hits.ShouldBeEmpty();
        (await city.Suzuki.FindAsync(Command, city.Sato.Person.Name)).SearchMessage.ShouldStartWith("所属の名簿にないため");
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/people/search?q=a")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_and_ends()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 60);

        var (first, second, end) = (await city.Sato.FindAsync(Command, null), await city.Sato.FindAsync(Command, null, skip: 25), await city.Sato.FindAsync(Command, null, skip: 60));

        first.Hits.Concat(second.Hits).Select(h => h.Title).ShouldBe(city.Demo.PeopleOf(city.Section).OrderBy(p => p.Kana, StringComparer.Ordinal).Select(p => p.Name).Take(50));
        (end.Hits.Count, end.SearchMessage).ShouldBe((0, null));
        ((bool)(await city.CallAsync(city.Sato, HttpMethod.Get, "/api/people/search")).Body!["more"]!).ShouldBeTrue();
    }

    [Theory]
    [InlineData("people.nowhere", "佐藤")]
    [InlineData(Command, "' or 1 eq 1 \"\\ %_*{{DATE(2026-01-01)}}")]
    [InlineData(Command, "\uD83D")]
    [InlineData(Command, "存在しない職員")]
    public async Task Anything_typed_is_answered_with_a_message(string command, string text)
    {
        await using var city = await StartAsync();

        var answer = await city.Sato.FindAsync(command, text);

        (answer.Fault, answer.SearchMessage?.Length > 10).ShouldBe((null, true));
    }

    [Theory]
    [InlineData("""{"parameters":[{"name":"query","value":7}],"queryOptions":{"skip":-1,"count":"x"}}""")]
    [InlineData("""{"commandId":""}""")]
    [InlineData("""[]""")]
    public async Task A_broken_query_gets_a_message_in_the_place_of_the_hits(string value)
    {
        await using var city = await StartAsync();

        var answer = await city.Sato.InvokeAsync("composeExtension/query", JsonNode.Parse(value), cancellationToken: TestContext.Current.CancellationToken);

        (answer.Fault, answer.SearchMessage?.Length > 10).ShouldBe((null, true));
    }

    [Fact]
    public async Task Used_in_a_chat_of_two_people_it_does_not_take_that_chat_for_ones_own_with_the_bot()
    {
        await using var city = await StartAsync(at: "8:00");
        await city.Sato.SendRawAsync("invoke", activity =>
        {
            activity["name"] = "composeExtension/query";
            activity["value"] = new JsonObject { ["commandId"] = Command };
            activity["conversation"] = new JsonObject { ["id"] = "19:one_other@unq.gbl.spaces", ["conversationType"] = "personal" };
        }, cancellationToken: TestContext.Current.CancellationToken);

        await city.AtAsync("8:16");
        city.Sato.Messages.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Another_language_is_answered_in_it()
    {
        await using var city = await StartAsync();
        await city.CallAsync(city.Sato, HttpMethod.Put, "/api/session/language", new JsonObject { ["language"] = "en" });
        await city.CallAsync(city.Suzuki, HttpMethod.Post, "/api/days/today/start", new JsonObject { ["place"] = "home" });

        (await city.Sato.FindAsync(Command, city.Suzuki.Person.Name)).Hits.Single().Text.ShouldContain($"Home (at work) · ext. {city.Suzuki.Person.Extension}");
    }

    private static string Hiragana(string katakana) => string.Concat(katakana.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - 0x60) : c));

    private Task<TestCity> StartAsync(Action<TestSeed>? seed = null, string at = "9:00") => TestCity.StartAsync(azurite, at: at, seed: seed);

    private static async Task AddSectionAsync(TestCity city, string id, string name, string person, string personName)
    {
        var (sections, people) = (city.Get<SectionTable>(), city.Get<PeopleTable>());
        await sections.AddAsync(sections.NewRow(new Section { Id = id, Name = name }), TestContext.Current.CancellationToken);
        var row = people.NewRow(person);
        (row.SectionId, row.Name, row.Extension) = (id, personName, "7001");
        await people.AddAsync(row, TestContext.Current.CancellationToken);
        city.Get<PeopleCache>().Clear();
    }
}
