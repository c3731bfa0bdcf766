using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.PhoneDuty;

/// <summary>A call for somebody who works at home.</summary>
public sealed class CallMemoTests(Chromium browser)
{
    [Fact]
    public async Task A_memo_taken_in_the_message_box_reaches_a_colleague_at_home_comes_back_as_called_back_and_is_in_the_ledger()
    {
        await using var duty = await DutyCity.StartAsync();
        var (writer, colleague) = (duty.Cast.Members[2], duty.Cast.Members[3]);
        var before = await duty.LedgerAsync();
        await duty.Client.SayAsync(colleague.Id, "在宅");
        await using var chat = await TownChatPage.OpenAsync(browser, duty.City.Addresses.TownChat, writer.Id);

        var dialog = await chat.OpenCommandAsync("電話メモ");
        await dialog.GetByLabel("誰への電話ですか").FillAsync(colleague.Name);
        await dialog.GetByLabel("相手の名前").FillAsync("清水");
        await dialog.GetByLabel("電話番号").FillAsync("03-0000-2201");
        await dialog.GetByLabel("用件").FillAsync("補助金の締切");
        await Screenshots.SaveAsync(chat.Page, "memo-dialog");
        await Axe.NoViolationsAsync(chat.Page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "送る" }).ClickAsync();
        await dialog.GetByText($"{colleague.Name}さんへの電話メモを受け付けました").WaitForAsync();
        await chat.Page.Keyboard.PressAsync("Escape");

        await chat.BecomeAsync(colleague.Id);
        (await (await chat.CardAsync("電話メモ：清水様")).GetByRole(AriaRole.Link, new() { Name = "03-0000-2201" }).GetAttributeAsync("href")).ShouldBe("tel:0300002201");
        await Screenshots.SaveAsync(chat.Page, "memo-card");
        await chat.PressAsync("電話メモ：清水様", "確認");
        await chat.PressAsync("電話メモ：清水様", "折返し済");
        await chat.BecomeAsync(writer.Id);
        var news = await chat.CardAsync($"電話メモの連絡：{colleague.Name}さん宛て");
        await Assertions.Expect(news).ToContainTextAsync($"{colleague.Name}さんから「ありがとうございました」");
        (await chat.Messages.Filter(new() { HasText = $"電話メモの連絡：{colleague.Name}さん宛て" }).CountAsync()).ShouldBe(1);
        await Screenshots.SaveAsync(chat.Page, "memo-written");

        (await duty.LedgerAsync())[writer.Id].Memos.ShouldBe(before[writer.Id].Memos + 1);
        await using var tab = await TabPage.OpenAsync(browser, duty.City.Addresses.Tab, colleague.Id, "memos");
        await tab.Main.GetByText("補助金の締切").First.WaitForAsync();
        await Screenshots.SaveAsync(tab.Page, "memo-list", fullPage: true);
    }
}
