using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Playground;

/// <summary>A visitor's working day in a client that was not written here.</summary>
public sealed class PlaygroundDayTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task A_day_is_one_tap_in_the_morning_a_few_words_and_one_tap_in_the_evening()
    {
        var city = await shared.GetAsync();
        await city.Client.MoveToVisitorsDayAsync(new TimeOnly(8, 5));
        await using var chat = await PlaygroundPage.OpenAsync(browser, city.Addresses.Playground.ShouldNotBeNull());
        await city.Client.MoveToAsync(new TimeOnly(8, 15, 1));

        var morning = await chat.CardAsync("始業の報告");
        await morning.GetByRole(AriaRole.Textbox).First.FillAsync("議会答弁の準備");
        await Screenshots.SaveAsync(chat.Page, "playground-morning");
        await chat.PressAsync("始業の報告", "在宅");
        var day = await chat.CardAsync("在宅で勤務中");
        (await day.InnerTextAsync()).ShouldContain("議会答弁の準備");
        await Screenshots.SaveAsync(chat.Page, "playground-day");

        await AnswerAsync(chat, "今日", "在宅で勤務中");
        await AnswerAsync(chat, "ｈｅｌｐ", "できること");
        await AnswerAsync(chat, "あしたの天気は", "わかりませんでした");
        await Screenshots.SaveAsync(chat.Page, "playground-words");

        await city.Client.MoveToAsync(new TimeOnly(17, 15, 5));
        await chat.CardAsync("終業の報告");
        await Screenshots.SaveAsync(chat.Page, "playground-evening");
        await chat.PressAsync("終業の報告", "業務終了");
        await chat.CardAsync("終業しました");
        await Screenshots.SaveAsync(chat.Page, "playground-ended");
    }

    private static async Task AnswerAsync(PlaygroundPage chat, string words, string answer)
    {
        var said = await chat.Messages.CountAsync();
        await chat.SayAsync(words);
        (await chat.LastMessageAsync(after: said)).ShouldContain(answer);
    }
}
