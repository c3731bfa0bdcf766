using Microsoft.Playwright;

namespace TeleworkTeams.EndToEnd.Tests.Pages;

/// <summary>What everybody does who applies for telework in the tab.</summary>
internal static class ApplicationSteps
{
    /// <summary>Chooses a day of this month or the next in the calendar of the page or of the form.</summary>
    public static async Task ChooseAsync(TabPage tab, string date)
    {
        var day = tab.Main.GetByRole(AriaRole.Grid).Locator($"[data-date='{date}']");
        if (await day.CountAsync() == 0)
        {
            await tab.Main.GetByRole(AriaRole.Button, new() { Name = "次の月" }).ClickAsync();
        }

        await day.ClickAsync();
    }

    /// <summary>Fills in the form as these rules want it: tasks, how far, and every confirmation.</summary>
    public static async Task FillAsync(TabPage tab, string tasks, string extent)
    {
        await tab.Main.GetByLabel("業務の内容").FillAsync(tasks);
        await tab.Main.GetByLabel("どこまで行うか").FillAsync(extent);
        foreach (var box in await tab.Main.GetByRole(AriaRole.Region, new() { Name = "確認", Exact = true }).GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }
    }

    /// <summary>Walks to a later day by the arrow keys and chooses it by the space bar.</summary>
    public static async Task ChooseByKeyAsync(TabPage tab, string date)
    {
        const int mostSteps = 70;
        var grid = tab.Main.GetByRole(AriaRole.Grid);
        await tab.WalkToAsync(grid.Locator("[tabindex='0']"));
        for (var step = 0; step < mostSteps && await grid.Locator("[tabindex='0']").GetAttributeAsync("data-date") is { } at && at != date; step++)
        {
            await tab.Page.Keyboard.PressAsync("ArrowRight");
            await grid.Locator($"[tabindex='0']:not([data-date='{at}'])").WaitForAsync();
        }

        await tab.Page.Keyboard.PressAsync("Space");
        await grid.Locator($"[data-date='{date}'][aria-selected='true']").WaitForAsync();
    }
}
