using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.CallMemos.MemoSteps;

namespace TeleworkTeams.App.Tests.CallMemos;

/// <summary>確認, 折返し済, 不在 and 引継ぎ by card.</summary>
public sealed class LifeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task S_139_each_step_changes_the_writers_one_card_and_it_ends_with_thanks()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.TakenAsync();
        city.Sato.Memos().ShouldBeEmpty("nothing has happened yet");

        var answer = await city.Suzuki.PressAsync(memo, "確認");
        await city.BeatAsync();
        answer.Words().ShouldNotContain("確認\n折返し済");
        var card = city.Sato.Memos().ShouldHaveSingleItem();
        card.Words().ShouldContain($"{city.Suzuki.Person.Name}さんが確認しました");
        card.Words().ShouldNotContain("ありがとう");

        await city.AtAsync("11:00");
        await city.Suzuki.PressAsync(memo, "不在");
        await city.AtAsync("13:00");
        var last = await city.Suzuki.PressAsync(memo, "折返し済");
        await city.BeatAsync();

        var after = city.Sato.Memos().ShouldHaveSingleItem();
        after.Id.ShouldBe(card.Id);
        after.Words().ShouldContain("先方は不在でした");
        after.Words().ShouldContain($"{city.Suzuki.Person.Name}さんから「ありがとうございました」");
        last.Words().ShouldNotContain("引き継ぐ");
    }

    [Fact]
    public async Task Two_presses_at_once_are_one_step()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.TakenAsync();
        var button = memo.Button("折返し済");

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => city.Suzuki.PressOldAsync(memo, button)));
        await city.BeatAsync();

        answers.ShouldAllBe(a => a.Code() == null && a.Words().Contains("さんが折り返しました"));
        (await ReadAsync(city))["history"]!.AsArray().Count.ShouldBe(1);
        city.Sato.Memos().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Handed_over_it_is_the_colleagues_and_the_old_card_says_no_more_than_that()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.TakenAsync();
        var (old, colleague) = (memo.Button("折返し済"), city.Client(5));

        var answer = await city.Suzuki.PressAsync(memo, "引き継ぐ", ("toText", colleague.Person.Name), ("note", "担当です"));
        await city.BeatAsync();

        answer.Code().ShouldBeNull(answer.Words());
        answer.Words().ShouldContain($"今は{colleague.Person.Name}さんが持っています");
        answer.Words().ShouldNotContain("高橋");
        var theirs = colleague.Memos().ShouldHaveSingleItem();
        theirs.Words().ShouldContain("担当です");
        theirs.Words().ShouldContain($"{city.Suzuki.Person.Name}さん宛てです");
        city.Sato.Memos().ShouldHaveSingleItem().Words().ShouldContain($"{colleague.Person.Name}さんへ引き継ぎました");

        (await city.Suzuki.PressOldAsync(memo, old)).Code().ShouldBe("HANDED_OVER_ALREADY");
        (await colleague.PressAsync(theirs, "折返し済")).Code().ShouldBeNull();
        (await city.CountAsync(city.Sato)).ShouldBe(1);
    }

    [Fact]
    public async Task It_comes_back_as_a_card_of_its_own()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.TakenAsync();
        await city.Suzuki.PressAsync(memo, "引き継ぐ", ("toText", city.Client(5).Person.Name));
        await city.BeatAsync();

        await city.Client(5).PressAsync(city.Client(5).Memos()[0], "引き継ぐ", ("toText", city.Suzuki.Person.Name));
        await city.BeatAsync();

        city.Suzuki.Memos().Count.ShouldBe(2);
        city.Suzuki.Memos()[^1].Buttons().ShouldContain("折返し済");
        city.Suzuki.Memos()[0].Buttons().ShouldNotContain("折返し済");
    }

    [Fact]
    public async Task A_confirmation_and_a_hand_over_at_the_same_moment_leave_one_holder_and_lose_nothing()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.TakenAsync();
        var (confirm, colleague) = (memo.Button("確認"), city.Client(5));

        await Task.WhenAll(
            city.Suzuki.PressOldAsync(memo, confirm),
            city.Suzuki.PressAsync(memo, "引き継ぐ", ("toText", colleague.Person.Name)));
        await city.BeatAsync();

        var stored = await ReadAsync(city);
        ((string?)stored["holder"]!["id"]).ShouldBe(colleague.Person.Id);
        colleague.Memos().ShouldHaveSingleItem().Buttons().ShouldContain("折返し済");
    }

    [Fact]
    public async Task A_hand_over_to_a_name_of_several_asks_which_and_keeps_the_words()
    {
        await using var city = await StartAsync(azurite, seed: seed => seed.Person = (number, row) => row.Name = number >= 5 ? $"田中 {number}" : row.Name);
        var memo = await city.TakenAsync();

        var asked = await city.Suzuki.PressAsync(memo, "引き継ぐ", ("toText", "田中"), ("note", "お願いします"));
        asked.Code().ShouldBe("SEVERAL_PEOPLE");
        (asked.Card!.Field("note"), asked.Card!.Field("toText")).ShouldBe(("お願いします", "田中"));

        (await city.Suzuki.PressAsync(memo, "引き継ぐ", ("choice", city.Client(6).Person.Id))).Code().ShouldBeNull();
        await city.BeatAsync();
        city.Client(6).Memos().ShouldHaveSingleItem();

        (await city.Client(6).PressAsync(city.Client(6).Memos()[0], "引き継ぐ")).Code().ShouldBe("NOBODY_NAMED");
    }

    [Fact]
    public async Task The_word_lists_what_waits_and_opens_it()
    {
        await using var city = await StartAsync(azurite);
        (await city.WriteAsync(city.Suzuki, "memo")).Words().ShouldContain("待っている電話メモはありません");
        await city.TakenAsync(null, ("urgent", "true"));

        var list = await city.WriteAsync(city.Suzuki, "電話メモ");
        list.Words().ShouldContain("【至急】高橋");
        var opened = await city.Suzuki.PressAsync(list, "開く 1");
        opened.Words().ShouldContain("補助金の件");

        (await city.WriteAsync(city.Client(5), "電話メモ")).Words().ShouldNotContain("高橋");
        (await city.Client(5).PressOldAsync(list, list.Button("開く 1"))).Code().ShouldBe("NOT_YOURS");
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> ReadAsync(TestCity city)
    {
        var (_, body) = await city.CallAsync(city.Sato, HttpMethod.Get, "/api/memos?box=written");
        return body!["items"]!.AsArray().Single()!;
    }
}
