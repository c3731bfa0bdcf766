using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-01, S-03, S-18, S-20: reports by a word in the personal chat.</summary>
public sealed class TextTests(AzuriteFixture azurite)
{
    private static readonly (string Text, Place Place, string? Plan)[] Starts =
    [
        ("在宅", Place.Home, null),
        ("在宅。", Place.Home, null),
        ("  在宅!! ", Place.Home, null),
        ("ＨＯＭＥ", Place.Home, null),
        ("Home.", Place.Home, null),
        ("ﾃﾚﾜｰｸ", Place.Home, null),
        ("ｻﾃﾗｲﾄ！", Place.Satellite, null),
        ("サテライト?", Place.Satellite, null),
        ("モバイル", Place.Mobile, null),
        ("庁舎〜", Place.Office, null),
        ("office", Place.Office, null),
        ("出勤 在宅", Place.Home, null),
        ("出勤　庁舎", Place.Office, null),
        ("ｓｔａｒｔ home", Place.Home, null),
        ("在宅 資料作成", Place.Home, "資料作成"),
        ("在宅　資料 作成。", Place.Home, "資料 作成。"),
        ("出勤 在宅 資料作成", Place.Home, "資料作成"),
        ("出勤　在宅　資料作成", Place.Home, "資料作成"),
        ("  出勤  在宅　 資料 作成 ", Place.Home, "資料 作成"),
        ("出勤 資料作成 在宅", Place.Home, "資料作成"),
        ("始業 資料 作成　ｻﾃﾗｲﾄ。", Place.Satellite, "資料 作成"),
        ("おはようございます テレワーク 在宅介護の相談", Place.Home, "在宅介護の相談"),
        ("start home drafting the budget", Place.Home, "drafting the budget"),
        ("Start Office Drafting the Budget", Place.Office, "Drafting the Budget"),
        ("ＳＴＡＲＴ　ｈｏｍｅ　ＡＩ study", Place.Home, "ＡＩ study"),
        ("start drafting the budget at home", Place.Home, "drafting the budget"),
    ];

    [Fact]
    public async Task A_word_is_a_report()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: Starts.Length);
        foreach (var (start, number) in Starts.Select((s, n) => (s, n)))
        {
            var person = city.Client(number);

            (await city.WriteAsync(person, start.Text)).Words().ShouldContain("で勤務中", customMessage: start.Text);

            var record = (await city.RecordAsync(person)).ShouldNotBeNull(start.Text);
            (record.Place, record.Plan, record.StartOrigin!.Source).ShouldBe((start.Place, start.Plan, ReportSource.Text), start.Text);
        }
    }

    [Fact]
    public async Task The_words_carry_through_a_whole_day()
    {
        await using var city = await TestCity.StartAsync(azurite);
        (await city.WriteAsync(city.Sato, "おはよう")).Buttons().ShouldBe(["庁舎", "在宅", "サテライト", "モバイル"]);
        (await city.RecordAsync(city.Sato)).ShouldBeNull("the greeting names no place");

        await city.WriteAsync(city.Sato, "在宅");
        await city.AtAsync("10:00");
        (await city.WriteAsync(city.Sato, "中抜け")).Words().ShouldContain("中抜け中");
        (await city.WriteAsync(city.Sato, "戻り")).Words().ShouldContain("在宅で勤務中");
        (await city.WriteAsync(city.Sato, "today")).Words().ShouldContain("在宅で勤務中");
        (await city.WriteAsync(city.Sato, "訂正")).Buttons().ShouldBe(["保存", "やめる"]);
        (await city.WriteAsync(city.Sato, "休暇")).Words().ShouldContain("休暇");
        (await city.WriteAsync(city.Sato, "ヘルプ")).Actions().ShouldNotBeEmpty();
        await city.AtAsync("17:00");
        (await city.WriteAsync(city.Sato, "お疲れさまでした! 第2章まで")).Words().ShouldContain("終業しました");
        (await city.RecordAsync(city.Sato))!.Result.ShouldBe("第2章まで");
    }

    [Fact]
    public async Task A_word_ends_the_day()
    {
        string[] words = ["退勤", "終業", "お疲れさま", "end", "ＥＮＤ。"];
        await using var city = await TestCity.StartAsync(azurite, staff: words.Length);
        foreach (var (word, number) in words.Select((w, n) => (w, n)))
        {
            await city.WriteAsync(city.Client(number), "出勤 在宅");
            await city.AfterAsync(TimeSpan.FromMinutes(1));
            (await city.WriteAsync(city.Client(number), word)).Words().ShouldContain("終業しました", customMessage: word);
        }
    }

    [Fact]
    public async Task A_plan_that_is_too_long_is_refused_with_the_way_on()
    {
        await using var city = await TestCity.StartAsync(azurite);

        var answer = await city.WriteAsync(city.Sato, "在宅 " + new string('長', 2000));

        answer.Card()!.Code().ShouldBe("TEXT_TOO_LONG");
        answer.Buttons().ShouldContain("在宅");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
    }

    [Theory]
    [InlineData("出勤 在宅 ")]
    [InlineData("start　home　")]
    public async Task A_plan_behind_the_place_may_have_200_characters_and_no_more(string before)
    {
        await using var city = await TestCity.StartAsync(azurite);

        var answer = await city.WriteAsync(city.Sato, before + new string('長', 201));
        answer.Card()!.Code().ShouldBe("TEXT_TOO_LONG");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();

        await city.WriteAsync(city.Sato, before + new string('長', 200));
        (await city.RecordAsync(city.Sato))!.Plan!.Length.ShouldBe(200);
        (await city.WriteAsync(city.Suzuki, "出勤 " + new string('長', 201))).Card()!.Code().ShouldBe("TEXT_TOO_LONG");
    }

    [Theory]
    [InlineData("start", "reviewing the office rules today")]
    [InlineData("start", "planning the school trip")]
    [InlineData("出勤", "議会 資料")]
    public async Task Without_a_place_the_plan_waits_in_its_field_for_the_tap(string word, string plan)
    {
        await using var city = await TestCity.StartAsync(azurite);

        var answer = await city.WriteAsync(city.Sato, $"{word} {plan}");

        answer.Card()!.Field("plan").ShouldBe(plan);
        answer.Buttons().ShouldContain("在宅");
        (await city.RecordAsync(city.Sato)).ShouldBeNull();
    }

    [Fact]
    public async Task Whatever_is_written_is_answered_with_something_that_can_be_done()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var random = new Random(42);
        const string Letters = "あいう漢字ＡＢＣabc 123ｱｲｳ。、!?<>&\"'\\/\0\n\t😀🏢\u200B\uFEFFé*_[](){}|#`~";
        var texts = Enumerable.Range(0, 45)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => Letters[random.Next(Letters.Length)])))
            .Concat(["", " ", "\uD83D", "今日は寒い", new string('あ', 20_000)]).ToList();

        foreach (var text in texts)
        {
            (await city.Suzuki.SendTextAsync(text, cancellationToken: TestContext.Current.CancellationToken)).Status.ShouldBe(200);
        }

        await city.SettleAsync(TimeSpan.FromSeconds(20));
        var answers = city.Suzuki.Cards();
        answers.Count.ShouldBe(texts.Count);
        answers.ShouldAllBe(a => a.Actions().Count > 0);
        (await city.RecordAsync(city.Suzuki)).ShouldBeNull();
        city.Connector.BotFaults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everybody_who_writes_at_the_same_moment_is_answered()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 30);
        await city.WriteAsync(city.Client(0), "在宅");
        city.Clock.MoveTo(city.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));

        await Task.WhenAll(Enumerable.Range(1, 29).Select(n => city.Client(n).SendTextAsync("在宅", cancellationToken: TestContext.Current.CancellationToken)));
        await city.SettleAsync(TimeSpan.FromSeconds(10));

        var answers = Enumerable.Range(1, 29).Select(n => string.Join("; ", city.Client(n).Cards().Select(c => c.Words().Split('\n')[0])));
        answers.Distinct().ShouldBe(["11月24日(火) 在宅で勤務中"]);
    }

    [Fact]
    public async Task The_same_message_brought_twice_is_answered_once()
    {
        await using var city = await TestCity.StartAsync(azurite);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            await city.Sato.PostAsync("message", activity => (activity["id"], activity["text"]) = ("1790000000000", "在宅"));
        }

        await city.BeatAsync();
        city.Sato.Cards().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Cards_and_answers_come_in_the_language_that_was_chosen()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var help = await city.WriteAsync(city.Sato, "help");
        var english = help.Actions().First(a => a.Value("language") == "en");
        (await city.Sato.PressOldAsync(help, english)).IsSuccess.ShouldBeTrue();

        await city.AtAsync("8:15");
        city.Sato.Card().Words().ShouldContain("Tue, Nov 24");
        city.Suzuki.Card().Words().ShouldContain("11月24日(火)");
        (await city.WriteAsync(city.Sato, "Home")).Words().ShouldContain("Home");
        (await city.WriteAsync(city.Sato, "在宅")).Card()!["lang"]!.ToString().ShouldBe("en");
    }
}
