using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Tests.Cards;
using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.CallMemos.MemoSteps;

namespace TeleworkTeams.App.Tests.CallMemos;

/// <summary>電話メモ from the message box.</summary>
public sealed class TakeDialogTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task S_135_a_call_taken_in_the_message_box_is_in_the_colleagues_own_chat()
    {
        await using var city = await StartAsync(azurite);

        var done = await city.TakeAsync(null, ("wanted", "callBack"), ("atTime", "15:00"), ("urgent", "true"), ("text", "申請書の*書き方*"));
        await city.BeatAsync();

        done.Words().ShouldContain("まもなく届きます");
        done.OfType("Action.Submit").ShouldBeEmpty();
        var memo = city.Suzuki.Memos().ShouldHaveSingleItem();
        var words = memo.Words();
        words.ShouldContain("【至急】電話メモ：高橋様");
        words.ShouldContain("高橋\\(みどり商会\\)");
        words.ShouldContain("[03\\-1234\\-5678](tel:0312345678)");
        words.ShouldContain("折り返し希望(11月24日(火) 15:00)");
        words.ShouldContain("申請書の\\*書き方\\*");
        words.ShouldContain($"電話を受けた人：{city.Sato.Person.Name}さん");
        memo.Buttons().ShouldBe(["確認", "折返し済", "不在", "引継ぎ", "引き継ぐ"], ignoreOrder: true);
        city.Suzuki.MessagesOf(city.Section).ShouldNotContain(m => m.Words().Contains("高橋", StringComparison.Ordinal));
        (await city.CountAsync(city.Sato)).ShouldBe(1);
    }

    [Fact]
    public async Task After_hours_the_writer_reads_when_it_arrives_and_nobody_is_disturbed()
    {
        await using var city = await StartAsync(azurite, at: "17:40");

        (await city.TakeAsync()).Words().ShouldContain("明日8:30に届きます");
        await city.AtAsync("20:00");
        city.Suzuki.Memos().ShouldBeEmpty();

        await city.AtAsync("8:30", TestCity.Today.AddDays(1));
        city.Suzuki.Memos().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Sent_three_times_it_is_one_memo_one_card_and_one_call_in_the_ledger()
    {
        await using var city = await StartAsync(azurite);
        var opened = await city.Sato.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => city.Sato.SendAsync(opened, ("to", city.Suzuki.Person.Name), ("caller", "高橋"))));
        await city.BeatAsync();

        answers.ShouldAllBe(a => a.Words().Contains("受け付けました"));
        city.Suzuki.Memos().Count.ShouldBe(1);
        (await city.CountAsync(city.Sato)).ShouldBe(1);
    }

    [Fact]
    public async Task A_name_that_matches_five_is_asked_about_with_unit_and_place_and_nothing_typed_is_lost()
    {
        await using var city = await StartAsync(azurite, seed: seed => seed.Person = (number, row) => row.Name = number >= 2 ? $"田中 {number}" : row.Name);
        await city.Client(4).SendTextAsync("在宅", cancellationToken: TestContext.Current.CancellationToken);

        var asked = await city.Sato.SendAsync(await city.Sato.OpenAsync(), ("to", "田中"), ("caller", "高橋"), ("number", "内線 21"), ("urgent", "true"), ("subject", "補助金"), ("wanted", "messageOnly"));

        asked.Code().ShouldBe("SEVERAL_PEOPLE");
        var choices = asked.OfType("Input.ChoiceSet").Single(c => c.Text("id") == "choice")["choices"]!.AsArray().Select(c => (Title: (string)c!["title"]!, Value: (string)c["value"]!)).ToList();
        choices.Count.ShouldBe(4, "the writer is one of the five");
        choices.Single(c => c.Value == city.Client(4).Person.Id).Title.ShouldContain("在宅");
        choices.ShouldAllBe(c => c.Title.Contains(city.Section.Name));
        new[] { "to", "caller", "number", "urgent", "subject", "wanted" }.Select(asked.Field).ShouldBe(["田中", "高橋", "内線 21", "true", "補助金", "messageOnly"]);

        var done = await city.Sato.SendAsync(asked, ("choice", city.Client(4).Person.Id));
        done.Words().ShouldContain("田中 4さんへの電話メモ");

        // Another name: whoever was chosen for the first does not count.
        var other = await city.Sato.SendAsync(asked, ("choice", city.Client(4).Person.Id), ("to", "だれか"));
        other.Code().ShouldBe("NOBODY_FOUND");
    }

    [Theory]
    [InlineData("to", "", "NOBODY_NAMED")]
    [InlineData("to", "存在しない人", "NOBODY_FOUND")]
    [InlineData("caller", " ", "CALLER_MISSING")]
    [InlineData("atDate", "2026-11-20", "TIME_IN_PAST")]
    [InlineData("atDate", "明日", "INVALID_TIME")]
    [InlineData("wanted", "gift", "INVALID_WISH")]
    public async Task What_cannot_be_taken_is_said_and_nothing_is_stored(string field, string value, string code)
    {
        await using var city = await StartAsync(azurite);

        var answer = await city.TakeAsync(null, (field, value));
        await city.BeatAsync();

        answer.Code().ShouldBe(code);
        answer.Field("subject").ShouldBe("補助金の件");
        city.Suzuki.Memos().ShouldBeEmpty();
        (await city.CountAsync(city.Sato)).ShouldBe(0);
    }

    [Fact]
    public async Task An_empty_memo_one_to_oneself_and_a_text_that_is_too_long_are_refused()
    {
        await using var city = await StartAsync(azurite);

        (await city.Sato.SendAsync(await city.Sato.OpenAsync(), ("to", city.Suzuki.Person.Name))).Code().ShouldBe("EMPTY");
        (await city.TakeAsync(city.Sato)).Code().ShouldBe("ONESELF");
        var text = new string('字', 401);
        var answer = await city.TakeAsync(null, ("text", text));
        (answer.Code(), answer.Field("text")).ShouldBe(("TEXT_TOO_LONG", text));
    }

    [Fact]
    public async Task Who_has_left_is_not_found_and_cannot_be_written_to()
    {
        await using var city = await StartAsync(azurite, seed: seed => seed.Person = (number, row) => row.Until = number == 4 ? "2026-11-20" : null);

        (await city.TakeAsync()).Code().ShouldBe("NOBODY_FOUND");
        var (status, body) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", Taking(city.Suzuki.Person.Id));
        (status, (string?)body!["code"]).ShouldBe((422, "NOT_A_MEMBER"));
    }

    [Fact]
    public async Task What_looks_like_resident_data_goes_only_when_the_writer_says_so()
    {
        await using var city = await StartAsync(azurite);

        var warned = await city.TakeAsync(null, ("text", "マイナンバー 1234 5678 9018、昭和40年1月2日生まれ"));
        warned.Code().ShouldBe("RESIDENT_DATA");
        warned.Words().ShouldContain("マイナンバー、被保険者番号などの番号、生年月日");
        city.Suzuki.Memos().ShouldBeEmpty();

        (await city.Sato.SendAsync(warned, ("checked", "true"))).Words().ShouldContain("受け付けました");
    }

    [Fact]
    public async Task A_memo_to_somebody_who_removed_the_app_is_offered_to_their_lead_at_once()
    {
        await using var city = await StartAsync(azurite, seed: seed => seed.Person = (number, row) => row.Extension = number == 4 ? "2104" : null);
        await city.Suzuki.RemoveAsync(TestContext.Current.CancellationToken);

        var answer = await city.TakeAsync();

        answer.Code().ShouldBe("UNREACHABLE");
        answer.Words().ShouldContain("2104");
        (await city.CountAsync(city.Sato)).ShouldBe(0);
        var choices = answer.OfType("Input.ChoiceSet").Single(c => c.Text("id") == "choice")["choices"]!.AsArray().Select(c => (string)c!["value"]!).ToList();
        choices.ShouldContain(city.Head.Id);

        var done = await city.Sato.SendAsync(answer, ("choice", city.Head.Id));
        await city.BeatAsync();
        done.Words().ShouldContain($"{city.Head.Name}さんへの電話メモ");
        city.Client(0).Memos().ShouldHaveSingleItem().Words().ShouldContain($"{city.Suzuki.Person.Name}さん宛ての電話です");
    }

    [Fact]
    public async Task Somebody_elses_dialog_sent_by_another_is_a_memo_of_their_own()
    {
        await using var city = await StartAsync(azurite);
        var opened = await city.Sato.OpenAsync();
        await city.Sato.SendAsync(opened, ("to", city.Suzuki.Person.Name), ("caller", "高橋"));

        await city.Client(5).SendAsync(opened, ("to", city.Suzuki.Person.Name), ("caller", "渡辺"));
        await city.BeatAsync();

        city.Suzuki.Memos().Count.ShouldBe(2);
        (await city.CountAsync(city.Client(5)), await city.CountAsync(city.Sato)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Who_is_on_no_list_reads_what_to_do()
    {
        await using var city = await StartAsync(azurite, seed: seed => seed.Person = (number, row) => row.Until = number == 3 ? "2026-11-20" : null);

        var answer = await city.Sato.InvokeAsync(
            "composeExtension/fetchTask", new System.Text.Json.Nodes.JsonObject { ["commandId"] = "callMemo.take" }, cancellationToken: TestContext.Current.CancellationToken);

        ((string?)answer.Body!["task"]!["type"]).ShouldBe("message");
    }
}
