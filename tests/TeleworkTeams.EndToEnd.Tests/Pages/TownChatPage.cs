using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;

namespace TeleworkTeams.EndToEnd.Tests.Pages;

/// <summary>町のチャット: the chats of all of the demo city's staff, with the cards drawn by the official renderer.</summary>
public sealed class TownChatPage : IAsyncDisposable
{
    private readonly IPage _page;

    private TownChatPage(IPage page) => _page = page;

    /// <summary>The page itself, for what has no word here.</summary>
    public IPage Page => _page;

    /// <summary>All messages in the chat that is shown, the oldest first.</summary>
    public ILocator Messages => _page.GetByRole(AriaRole.Log).Locator(".message");

    /// <summary>Opens the page as one of the staff.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="address">町のチャット's address.</param>
    /// <param name="person">The id of the person to be; null: the list of all.</param>
    /// <param name="theme"><c>light</c> or <c>dark</c>.</param>
    /// <param name="language"><c>ja</c> or <c>en</c>.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    public static async Task<TownChatPage> OpenAsync(
        Chromium browser, Uri address, string? person = null, string theme = "light", string language = "ja", int width = 1280)
    {
        var page = await browser.NewPageAsync(options => options.ViewportSize = new ViewportSize { Width = width, Height = 900 });
        await page.GotoAsync(new Uri(address, $"?lang={language}&theme={theme}#/{person}").AbsoluteUri);
        await page.Locator("body[data-ready]").WaitForAsync();
        return new TownChatPage(page);
    }

    /// <summary>Becomes another of the staff by a press in the list.</summary>
    public async Task BecomeAsync(string person)
    {
        await _page.Locator($".row[data-chat='{person}']").ClickAsync();
        await _page.Locator($".row[data-chat='{person}'][aria-current=true]").WaitForAsync();
    }

    /// <summary>Shows the section's channel.</summary>
    public async Task GoToChannelAsync(string section) => await _page.Locator($".row[data-chat='channel {section}']").ClickAsync();

    /// <summary>The newest message whose card shows the text; waits until there is one.</summary>
    public async Task<ILocator> CardAsync(string text)
    {
        var message = Messages.Filter(new() { Has = _page.Locator(".ac-adaptiveCard", new() { HasText = text }) }).Last;
        await message.WaitForAsync();
        return message;
    }

    /// <summary>Presses a button of the newest card that shows the text.</summary>
    public async Task PressAsync(string cardText, string button) =>
        await (await CardAsync(cardText)).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Types a message into the box and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await _page.Locator("#composer").FillAsync(text);
        await _page.Locator("#send").ClickAsync();
    }

    /// <summary>Opens a command beside the message box and returns its dialog.</summary>
    public async Task<ILocator> OpenCommandAsync(string title)
    {
        await _page.Locator("#more").ClickAsync();
        await _page.Locator("#commands").GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
        var dialog = _page.GetByRole(AriaRole.Dialog);
        await dialog.Locator(".ac-adaptiveCard").WaitForAsync();
        return dialog;
    }

    /// <summary>Opens a search beside the message box and returns its dialog.</summary>
    public async Task<ILocator> OpenSearchAsync(string title)
    {
        await _page.Locator("#more").ClickAsync();
        await _page.Locator("#commands").GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
        var dialog = _page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Combobox).WaitForAsync();
        return dialog;
    }

    public async ValueTask DisposeAsync() => await _page.Context.CloseAsync();
}
