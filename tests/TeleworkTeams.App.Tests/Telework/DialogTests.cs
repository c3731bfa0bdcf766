using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.Telework.Dialog;
using TeleworkTeams.App.Tests.Cards;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>テレワーク申請 from the message box.</summary>
public sealed class DialogTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_dialog_says_until_when_and_begins_with_the_first_open_day()
    {
        await using var city = await StartAsync(azurite);

        var card = await OpenAsync(city.Sato);

        card.Words().ShouldContain("申請は2営業日前までです。");
        card.Field("from").ShouldBe("2026-11-26");
        card.OfType("Input.ChoiceSet").Single(c => c.Text("id") == "part")["choices"]!.AsArray().Select(c => (string?)c!["value"]).ShouldBe(["day", "morning", "afternoon"]);
        card.OfType("Input.ChoiceSet").Single(c => c.Text("id") == "spot")["choices"]!.ToJsonString().ShouldNotContain("\"satellite\"");
        card.OfType("Action.Execute").ShouldBeEmpty();
        card.Words().ShouldNotContain("特別の理由");
    }

    [Fact]
    public async Task The_next_one_begins_with_the_next_day_that_is_neither_telework_nor_leave()
    {
        await using var city = await StartAsync(azurite);
        await SendAsync(city.Sato, await OpenAsync(city.Sato), ("tasks", "統計"));

        (await OpenAsync(city.Sato)).Field("from").ShouldBe("2026-11-27");
    }

    [Fact]
    public async Task Too_late_keeps_what_was_typed_and_asks_for_the_reason_that_would_help()
    {
        await using var city = await StartAsync(azurite);
        var opened = await OpenAsync(city.Sato);

        var refused = await SendAsync(city.Sato, opened, ("from", "2026-11-25"), ("tasks", "議会資料の作成"), ("spot", "mobile"));

        refused.Code().ShouldBe("DEADLINE");
        refused.Words().ShouldContain("の申請は2営業日前");
        (refused.Field("from"), refused.Field("tasks"), refused.Field("spot")).ShouldBe(("2026-11-25", "議会資料の作成", "mobile"));
        refused.Words().ShouldContain("特別の理由");

        var done = await SendAsync(city.Sato, refused, ("exceptionReason", "子の発熱のため"));
        done.Words().ShouldContain("承認を待っています");
        await city.BeatAsync();
        city.Client(0).Card().Words().ShouldContain("子の発熱のため");
    }

    [Fact]
    public async Task A_row_of_days_leaves_out_those_without_work_and_the_applicant_learns_who_decides()
    {
        await using var city = await StartAsync(azurite);

        var done = await SendAsync(city.Sato, await OpenAsync(city.Sato), ("from", "2026-11-27"), ("to", "2026-11-30"), ("tasks", "統計"), ("part", "morning"));

        done.Words().ShouldContain($"{city.Head.Name}さん(所属長)の承認を待っています");
        done.OfType("Action.Submit").ShouldBeEmpty();
        (await city.PlanAsync(city.Sato)).ShouldBe(["2026-11-27 ownHome waiting", "2026-11-30 ownHome waiting"]);
    }

    [Fact]
    public async Task Sent_three_times_it_is_one_application()
    {
        await using var city = await StartAsync(azurite);
        var opened = await OpenAsync(city.Sato);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SendAsync(city.Sato, opened, ("tasks", "統計"))));

        answers.ShouldAllBe(a => a.Words().Contains("承認を待っています"));
        ((await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications")).Body!["items"]!.AsArray()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_dialogs_are_two_applications_and_the_second_for_the_same_day_is_refused()
    {
        await using var city = await StartAsync(azurite);
        await SendAsync(city.Sato, await OpenAsync(city.Sato), ("tasks", "統計"));

        var again = await SendAsync(city.Sato, await OpenAsync(city.Sato), ("from", "2026-11-26"), ("tasks", "統計"));

        again.Code().ShouldBe("TAKEN");
        again.Words().ShouldNotContain("特別の理由");
    }

    [Theory]
    [InlineData("from", "", "INVALID_DATE")]
    [InlineData("to", "2026-11-25", "INVALID_DATE")]
    [InlineData("part", "night", "INVALID_PART")]
    [InlineData("spot", "moon", "INVALID_SPOT")]
    [InlineData("tasks", "", "TEXT_MISSING")]
    [InlineData("from", "2026-11-28", "CLOSED_DAY")]
    public async Task What_cannot_be_read_is_said_and_nothing_is_stored(string field, string value, string code)
    {
        await using var city = await StartAsync(azurite);
        var opened = await OpenAsync(city.Sato);

        var answer = await SendAsync(city.Sato, opened, ("tasks", "統計"), (field, value));

        answer.Code().ShouldBe(code);
        answer.Field("tasks").ShouldBe(field == "tasks" ? "" : "統計");
        (await city.PlanAsync(city.Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_is_too_long_stays_in_its_field()
    {
        await using var city = await StartAsync(azurite);
        var text = new string('字', 401);

        var answer = await SendAsync(city.Sato, await OpenAsync(city.Sato), ("tasks", text));

        (answer.Code(), answer.Field("tasks")).ShouldBe(("TEXT_TOO_LONG", text));
    }

    [Fact]
    public async Task Where_the_head_orders_there_is_nothing_to_send()
    {
        await using var city = await StartAsync(azurite, Rules.OrderOnly);

        var card = await OpenAsync(city.Sato);

        card.Words().ShouldContain("所属長の命令で行います");
        card.OfType("Input.").ShouldBeEmpty();
        card.OfType("Action.Submit").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_declaration_is_in_force_at_once()
    {
        await using var city = await StartAsync(azurite, Rules.Declaration);

        var done = await SendAsync(city.Sato, await OpenAsync(city.Sato), ("from", "2026-11-25"), ("tasks", "統計"));

        done.Words().ShouldContain("受け付けました");
        (await city.PlanAsync(city.Sato)).ShouldBe(["2026-11-25 ownHome inForce"]);
    }

    [Fact]
    public async Task Somebody_elses_dialog_makes_no_application_of_theirs()
    {
        await using var city = await StartAsync(azurite);
        var opened = await OpenAsync(city.Sato);
        await SendAsync(city.Sato, opened, ("tasks", "統計"));

        var answer = await SendAsync(city.Suzuki, opened, ("tasks", "別の人"));

        answer.Code().ShouldBe("NOT_YOURS");
        (await city.PlanAsync(city.Suzuki)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_on_no_list_is_told_so_in_the_dialog()
    {
        await using var city = await StartAsync(azurite, seed: s => s.Person = (number, row) => row.SectionId = number == 3 ? "elsewhere" : row.SectionId);

        var answer = await InvokeAsync(city.Sato, "fetchTask", null);

        ((string?)answer.Body!["task"]!["type"]).ShouldBe("message");
    }

    private static async Task<JsonObject> OpenAsync(PersonClient person) => CardOf(await InvokeAsync(person, "fetchTask", null));

    /// <summary>Presses the dialog's button: its data, what stands in the fields, and what is typed over it.</summary>
    private static async Task<JsonObject> SendAsync(PersonClient person, JsonObject card, params (string Name, string Value)[] typed)
    {
        var data = card.OfType("Action.Submit").Single()["data"]!.DeepClone().AsObject();
        foreach (var input in card.OfType("Input."))
        {
            data[input.Text("id")!] = input.Text("value") ?? "";
        }

        foreach (var (name, value) in typed)
        {
            data[name] = value;
        }

        return CardOf(await InvokeAsync(person, "submitAction", data));
    }

    private static JsonObject CardOf(BotAnswer answer)
    {
        answer.Fault.ShouldBeNull();
        ((string?)answer.Body!["task"]!["type"]).ShouldBe("continue", answer.Body.ToJsonString());
        return answer.Body["task"]!["value"]!["card"]!["content"]!.AsObject();
    }

    private static Task<BotAnswer> InvokeAsync(PersonClient person, string phase, JsonObject? data)
    {
        var value = new JsonObject { ["commandId"] = ApplyDialog.CommandId, ["commandContext"] = "compose" };
        if (data is not null)
        {
            value["data"] = data.DeepClone();
        }

        return person.InvokeAsync("composeExtension/" + phase, value, cancellationToken: TestContext.Current.CancellationToken);
    }
}
