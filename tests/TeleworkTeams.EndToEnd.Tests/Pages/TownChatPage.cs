using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;

namespace TeleworkTeams.EndToEnd.Tests.Pages;

/// <summary>町のチャット: the chats of all of the demo city's staff, with the cards drawn by the official renderer.</summary>
/// <remarks>
/// What the page promises: a combobox 職員; the chat that is shown is a log (its messages articles) beside the
/// tabs 個人 and チャネル; a message box メッセージ with the button 送信.
/// </remarks>
public sealed class TownChatPage : IAsyncDisposable
{
    private readonly IPage _page;

    private TownChatPage(IPage page) => _page = page;

    /// <summary>The page itself, for what has no word here.</summary>
    public IPage Page => _page;

    /// <summary>All messages in the chat that is shown, the oldest first.</summary>
    public ILocator Messages => _page.GetByRole(AriaRole.Log).GetByRole(AriaRole.Article);

    /// <summary>All cards in the chat that is shown, the oldest first.</summary>
    public ILocator Cards => _page.GetByRole(AriaRole.Log).Locator(".ac-adaptiveCard");

    public static async Task<TownChatPage> OpenAsync(Chromium browser, Uri address)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return new TownChatPage(page);
    }

    /// <summary>Becomes another of the staff, by name.</summary>
    public async Task BecomeAsync(string person) =>
        await _page.GetByRole(AriaRole.Combobox, new() { Name = "職員" }).SelectOptionAsync(new SelectOptionValue { Label = person });

    /// <summary>Shows the section's channel.</summary>
    public async Task GoToChannelAsync() => await _page.GetByRole(AriaRole.Tab, new() { Name = "チャネル" }).ClickAsync();

    /// <summary>The newest card that shows the text; waits until there is one.</summary>
    public async Task<ILocator> CardAsync(string text)
    {
        var card = Cards.Filter(new() { HasText = text }).Last;
        await card.WaitForAsync();
        return card;
    }

    /// <summary>Presses a button of the newest card that shows the text.</summary>
    public async Task PressAsync(string cardText, string button) =>
        await (await CardAsync(cardText)).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Types a message into the box and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await _page.GetByLabel("メッセージ").FillAsync(text);
        await _page.GetByRole(AriaRole.Button, new() { Name = "送信", Exact = true }).ClickAsync();
    }

    public async ValueTask DisposeAsync() => await _page.Context.CloseAsync();
}
