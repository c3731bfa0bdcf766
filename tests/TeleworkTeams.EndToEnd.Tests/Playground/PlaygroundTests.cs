using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Playground;

/// <summary>What the app's tests take for granted about the Playground: it fails here first when a new version differs.</summary>
public sealed class PlaygroundTests(Chromium browser)
{
    [Fact]
    public async Task A_card_arrives_in_Japanese_is_pressed_and_is_replaced_by_the_answer()
    {
        var token = TestContext.Current.CancellationToken;
        using var bot = new ScriptedBot(press => Card($"{press["value"]!["action"]!["data"]!["place"]}で始業しました", "業務終了"));
        await using var playground = await PlaygroundProcess.StartAsync(bot.Endpoint, token);
        await using var chat = await PlaygroundPage.OpenAsync(browser, playground.Address);

        var id = await bot.SendAsync(playground.Address, Message(Card("おはようございます、佐藤さん", "庁舎")));
        await chat.CardAsync("おはようございます、佐藤さん");
        await bot.UpdateAsync(playground.Address, id, Message(Card("今日はどこで働きますか", "在宅", withInput: true)));
        var card = await chat.CardAsync("今日はどこで働きますか");
        (await chat.Cards.CountAsync()).ShouldBe(1);
        await card.GetByRole(AriaRole.Textbox).FillAsync("議会答弁の準備");
        await Screenshots.SaveAsync(chat.Page, "playground-card");

        await chat.PressAsync("今日はどこで働きますか", "在宅");
        await chat.CardAsync("在宅で始業しました");
        (await chat.LastMessageAsync()).ShouldContain("業務終了");
        await chat.SayAsync("出勤");
        await chat.Page.GetByText("出勤").Last.WaitForAsync();
        await Screenshots.SaveAsync(chat.Page, "playground-answered");

        var press = bot.Activities.Single(activity => (string?)activity["name"] == "adaptiveCard/action");
        ((string?)press["from"]!["aadObjectId"]).ShouldBe(PlaygroundProcess.Person);
        ((string?)press["conversation"]!["id"]).ShouldBe(PlaygroundProcess.PersonalChat);
        ((string?)press["replyToId"]).ShouldBe(id);
        ((string?)press["value"]!["action"]!["verb"]).ShouldBe("checkIn.start");
        ((string?)press["value"]!["action"]!["data"]!["plan"]).ShouldBe("議会答弁の準備");
        bot.Activities.Select(activity => (string?)activity["type"])
            .ShouldBe(["installationUpdate", "conversationUpdate", "invoke", "message"]);
    }

    private static JsonObject Message(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    private static JsonObject Card(string text, string button, bool withInput = false)
    {
        var body = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true });
        if (withInput)
        {
            body.Add(new JsonObject { ["type"] = "Input.Text", ["id"] = "plan", ["label"] = "今日の予定(任意)" });
        }

        return new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = body,
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = button,
                ["verb"] = "checkIn.start",
                ["data"] = new JsonObject { ["place"] = button },
            }),
        };
    }
}
