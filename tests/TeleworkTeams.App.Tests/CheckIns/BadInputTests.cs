using System.Text;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Local.Processes;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>Whatever comes in: an answer that says what to do next, never a 5xx, and nothing half-written.</summary>
public sealed class BadInputTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Yesterdays_card_shows_todays()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var old = city.Sato.Card();
        await city.AtAsync("7:30", TestCity.Today.AddDays(1));

        var answer = await city.Sato.PressAsync(old, "在宅");

        answer.Code().ShouldBe("CARD_EXPIRED");
        answer.Words().ShouldContain("前の日のカードです");
        answer.Words().ShouldContain("11月25日(水) 始業の報告");
        (await city.RecordAsync(city.Sato, TestCity.Today)).ShouldBeNull();
        (await city.Sato.PressAsync(city.Sato.Card(), "在宅")).IsSuccess.ShouldBeTrue();
        (await city.RecordAsync(city.Sato)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Somebody_elses_card_does_nothing()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");

        var answer = await city.Suzuki.PressOldAsync(city.Suzuki.Card(), city.Sato.Card().Button("在宅"));

        answer.Code().ShouldBe("NOT_YOURS");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
        (await city.RecordAsync(city.Suzuki)).ShouldBeNull();
    }

    [Fact]
    public async Task A_button_of_a_later_or_earlier_version_is_answered()
    {
        await using var city = await TestCity.StartAsync(azurite);

        var answer = await city.Sato.PressOldAsync(await city.WriteAsync(city.Sato, "今日"), new CardAction("Action.Execute", "?", "application.approve", []));

        answer.Code().ShouldBe("UNKNOWN_ACTION");
    }

    [Theory]
    [InlineData("今日の状態を見る", "在宅で勤務中")]
    [InlineData("ヘルプ", "できること")]
    public async Task A_card_that_says_no_leads_on(string button, string shown)
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.WriteAsync(city.Sato, "在宅");
        var card = await city.WriteAsync(city.Sato, "今日");
        var refused = await city.Sato.PressOldAsync(card, new CardAction("Action.Execute", "?", "application.approve", []));
        var way = refused.Card.ShouldNotBeNull()["actions"]!.AsArray().Single(a => (string?)a!["title"] == button)!;

        var answer = await city.Sato.PressOldAsync(card, new CardAction("Action.Execute", button, (string)way["verb"]!, way["data"]!.DeepClone().AsObject()));

        answer.Words().ShouldContain(shown);
        answer.Code().ShouldBeNull();
    }

    [Theory]
    [InlineData("end")]
    [InlineData("home")]
    [InlineData(null)]
    public async Task The_way_on_reports_nothing_whatever_its_data_says(string? command)
    {
        await using var city = await TestCity.StartAsync(azurite);
        var card = await city.WriteAsync(city.Sato, "今日");

        var answer = await city.Sato.PressOldAsync(card, new CardAction("Action.Execute", "?", WayOn.Verb, new() { ["command"] = command }));

        answer.Words().ShouldContain("できること");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
    }

    [Fact]
    public async Task A_client_that_presses_without_end_is_asked_to_wait_and_nobody_else_is()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var card = city.Sato.Card();
        var button = new CardAction("Action.Execute", "?", "application.approve", []);

        await Parallel.ForEachAsync(Enumerable.Range(0, 601), async (_, _) => await city.Sato.PressOldAsync(card, button));

        (await city.Sato.PressOldAsync(card, button)).Code().ShouldBe("TOO_MANY_REQUESTS");
        (await city.Suzuki.PressAsync(city.Suzuki.Card(), "在宅")).IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("day", "2026-13-45", "INVALID_DATE")]
    [InlineData("day", "9999-12-31", "DATE_OUT_OF_RANGE")]
    [InlineData("day", "2026-11-25", "DATE_OUT_OF_RANGE")]
    [InlineData("place", "月", "INVALID_PLACE")]
    public async Task A_card_with_values_that_nobody_sent_is_refused(string name, string value, string code)
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("8:15");
        var button = city.Sato.Card().Button("在宅");
        button.Data[name] = value;

        (await city.Sato.PressOldAsync(city.Sato.Card(), button)).Code().ShouldBe(code);
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
    }

    [Fact]
    public async Task On_a_closed_day_a_report_is_refused_with_what_to_do()
    {
        await using var city = await TestCity.StartAsync(azurite, date: new DateOnly(2026, 11, 23));

        var answer = await city.WriteAsync(city.Sato, "在宅");

        answer.Card()!.Code().ShouldBe("NOT_A_BUSINESS_DAY");
        answer.Words().ShouldContain("所属長");
    }

    [Fact]
    public async Task Who_is_on_no_list_is_told_whom_to_ask()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 70);
        var stranger = city.Connector.Client(city.Demo.PeopleOf(city.Demo.Sections[1]).Last().Id);

        (await city.WriteAsync(stranger, "在宅")).Card()!.Code().ShouldBe("NOT_A_MEMBER");
    }

    [Fact]
    public async Task What_is_no_activity_is_ignored_and_an_activity_of_no_tenant_is_refused_at_the_door()
    {
        await using var city = await TestCity.StartAsync(azurite);

        foreach (var body in new[] { "", "{", "null", "[]", "\"text\"" })
        {
            (await city.PostAsync(Encoding.UTF8.GetBytes(body))).Status.ShouldBe(200, body);
        }

        foreach (var body in new[] { "{}", """{"type":"message","text":"在宅"}""" })
        {
            (await city.PostAsync(Encoding.UTF8.GetBytes(body))).Status.ShouldBe(403, body);
        }
    }

    [Fact]
    public async Task Activities_with_parts_missing_or_of_another_kind_are_answered_with_200()
    {
        await using var city = await TestCity.StartAsync(azurite);
        string[] names = ["id", "from", "recipient", "conversation", "channelData", "serviceUrl", "entities", "text", "value", "timestamp", "locale", "membersAdded", "name", "replyToId"];
        JsonNode?[] values = [null, 5, true, "\uFFFF\0", new JsonArray(), new JsonObject(), new JsonObject { ["id"] = new JsonArray() }];
        foreach (var type in new[] { "message", "invoke", "conversationUpdate", "installationUpdate", "messageReaction", "来週" })
        {
            foreach (var name in names)
            {
                var answers = await Task.WhenAll(values.Select(value => city.Sato.PostAsync(type, activity => activity[name] = value?.DeepClone())));

                // Another tenant, channel or service is not Teams of this city: refused at the door.
                answers.ShouldAllBe(a => a.Status == 200 || (a.Status == 403 && (name == "channelData" || name == "conversation" || name == "serviceUrl")), $"{type} {name}");
            }
        }
    }

    [Fact]
    public async Task A_body_over_256_KB_is_413_and_nesting_over_64_is_ignored()
    {
        await using var city = await TestCity.StartAsync(azurite);

        (await city.PostAsync(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 256 * 1024)}}"}"""))).Status.ShouldBe(413);
        (await city.PostAsync(Encoding.UTF8.GetBytes("{\"type\":\"message\",\"value\":" + new string('[', 100) + new string(']', 100) + "}"))).Status.ShouldBe(200);
        city.Connector.Calls.ShouldBeEmpty();
    }

    /// <summary>Delivery rule 12.</summary>
    [Fact]
    public async Task Without_storage_nothing_is_said_to_be_recorded_and_nothing_typed_is_lost()
    {
        var folder = Directory.CreateTempSubdirectory("telework-tests-").FullName;
        var storage = await AzuriteProcess.StartAsync(folder, 0, TestContext.Current.CancellationToken);
        try
        {
            await using var city = await TestCity.StartAsync(azurite, storage: storage.ConnectionString);
            await city.AtAsync("8:15");
            await storage.DisposeAsync();

            var answer = await city.Sato.PressAsync(city.Sato.Card(), "在宅", ("plan", "議会資料の作成"));
            (answer.Status, answer.Code()).ShouldBe((200, "NOT_RECORDED"));
            answer.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
            city.Sato.Card().Words().ShouldContain("記録できませんでした");

            await city.Suzuki.SendTextAsync("在宅", cancellationToken: TestContext.Current.CancellationToken);
            city.Suzuki.Card().Card()!.Code().ShouldBe("NOT_RECORDED");

            storage = await AzuriteProcess.StartAsync(folder, storage.TableEndpoint.Port, TestContext.Current.CancellationToken);
            (await city.Sato.PressAsync(city.Sato.Card(), "checkIn.start")).Words().ShouldContain("在宅で勤務中");
            (await city.RecordAsync(city.Sato))!.Plan.ShouldBe("議会資料の作成");
        }
        finally
        {
            await storage.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
