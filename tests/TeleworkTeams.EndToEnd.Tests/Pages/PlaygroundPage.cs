using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;

namespace TeleworkTeams.EndToEnd.Tests.Pages;

/// <summary>
/// Microsoft 365 Agents Playground: the chat of its one user with the bot. Every opening of the page tells the bot that
/// it has been installed, shows only what is sent from then on, and shows that to all pages that are open.
/// </summary>
public sealed class PlaygroundPage : IAsyncDisposable
{
    private readonly IPage _page;

    private PlaygroundPage(IPage page) => _page = page;

    /// <summary>The page itself, for what has no word here.</summary>
    public IPage Page => _page;

    /// <summary>All that the bot has said in the chat that is shown, cards and texts, the oldest first.</summary>
    public ILocator Messages => _page.Locator(".fai-OutputCard");

    /// <summary>All cards in the chat that is shown, the oldest first.</summary>
    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    /// <summary>Opens the page, closes its log and returns when the chat is connected.</summary>
    public static async Task<PlaygroundPage> OpenAsync(Chromium browser, Uri address)
    {
        var page = await browser.NewPageAsync();

        // The page reports what it tells the bot in its log; the second line of the greeting is the last.
        await page.GotoAsync(address.AbsoluteUri);
        await page.GetByText("conversationUpdate").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
        return new PlaygroundPage(page);
    }

    /// <summary>The newest card that shows the text; waits until there is one.</summary>
    public async Task<ILocator> CardAsync(string text)
    {
        var card = Cards.Filter(new() { HasText = text }).Last;
        await SeeAsync(card);
        return card;
    }

    /// <summary>Presses a button of the newest card that shows the text.</summary>
    public async Task PressAsync(string cardText, string button) =>
        await (await CardAsync(cardText)).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Types a message into the box and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await _page.GetByRole(AriaRole.Textbox).Last.ClickAsync();
        await _page.Keyboard.InsertTextAsync(text);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }

    /// <summary>Waits until the bot has said more than <paramref name="after"/> things and returns the newest.</summary>
    /// <param name="after">What <c>Messages.CountAsync()</c> gave before that which the bot answers.</param>
    public async Task<string> LastMessageAsync(int after = 0)
    {
        await Messages.Nth(after).WaitForAsync();
        return await Messages.Last.InnerTextAsync();
    }

    /// <summary>Opens the dialog of an action beside the message box: the Playground knows no manifest and asks for the command's id.</summary>
    public async Task<ILocator> OpenCommandAsync(string commandId)
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await _page.GetByText("Action Command").ClickAsync();
        var dialog = _page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Command ID" }).FillAsync(commandId);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await SeeAsync(dialog.Locator(".ac-adaptiveCard"));
        return dialog;
    }

    /// <summary>Types into a search beside the message box, by the command's id; returns the hit that shows the text.</summary>
    public async Task<ILocator> SearchAsync(string commandId, string typed, string hit)
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).ClickAsync();
        await _page.GetByText("Search Command").ClickAsync();
        var box = _page.GetByPlaceholder("Enter a search term");
        await box.WaitForAsync();
        if (!await _page.GetByPlaceholder("Command ID").IsVisibleAsync())
        {
            await _page.GetByRole(AriaRole.Button, new() { Name = "Specify Command ID or Parameter" }).ClickAsync();
        }

        await _page.GetByPlaceholder("Command ID").FillAsync(commandId);
        await _page.GetByPlaceholder("Parameter name").FillAsync("query");
        await box.FillAsync(typed);
        var found = _page.GetByText(hit).Last;
        await SeeAsync(found);
        return found;
    }

    /// <summary>Shows another chat or a channel, by the name in the list on the left.</summary>
    public async Task GoToAsync(string name) =>
        await _page.GetByRole(AriaRole.Treeitem).Filter(new() { HasText = name }).First.ClickAsync();

    /// <summary>Waits; where it does not come, the picture shows what was there instead.</summary>
    private async Task SeeAsync(ILocator awaited)
    {
        try
        {
            await awaited.WaitForAsync();
        }
        catch (TimeoutException)
        {
            await Screenshots.SaveAsync(_page, "playground-without-card");
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await _page.Context.CloseAsync();
}
