using System.Text;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>Setting up a section, and oneself.</summary>
public sealed class SettingsTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task Who_saves_after_somebody_else_is_told_and_loses_nothing()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "settings/units");
        await tab.Main.GetByLabel("係の名前").First.FillAsync("政策企画係");

        await city.Client.SaveSettingsAsync(cast.Administrator.Id, cast.SectionId, settings => settings["morningLeadMinutes"] = 15 - (int)settings["morningLeadMinutes"]! + 15);
        await Button(tab, "保存").ClickAsync();
        await tab.Main.GetByText("ほかの人が先に変更しました").WaitForAsync();
        await Screenshots.SaveAsync(tab.Page, "tab-settings-stale");
        await Button(tab, "最新を読み込む").ClickAsync();
        await tab.Main.GetByText("最新の設定にあなたの変更を重ねました。").WaitForAsync();
        await Button(tab, "保存").ClickAsync();
        await tab.Page.GetByText("設定を保存しました").First.WaitForAsync();

        var settings = await city.Client.AskAsync(cast.Head.Id, $"api/sections/{cast.SectionId}/settings");
        ((string?)settings["units"]![0]!["name"]).ShouldBe("政策企画係");
        await city.Client.SaveSettingsAsync(cast.Head.Id, cast.SectionId, restored => restored["units"]![0]!["name"] = "企画係");
    }

    [Fact]
    public async Task A_CSV_with_a_bad_line_is_shown_line_by_line_and_changes_nothing()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var (known, other) = (cast.Members[^1], cast.Members[^2]);
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "settings/import");

        await tab.Main.GetByLabel("CSVファイル").SetInputFilesAsync(new FilePayload
        {
            Name = "職員.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"職員ID,氏名,カナ,係,勤務パターン,開始日,終了日\r\n{known.Id},{known.Name} 改,カイ,広報係,通常,,\r\n{other.Id},{other.Name},カナ,宇宙係,通常,,\r\n"),
        });
        await tab.Main.GetByText("直してほしい行が1件あります").WaitForAsync();
        (await tab.Main.InnerTextAsync()).ShouldContain("3行目「係」");
        (await Button(tab, "取り込む").CountAsync()).ShouldBe(0);
        (await Axe.FaultsAsync(tab.Page)).ShouldBe("");
        await Screenshots.SaveAsync(tab.Page, "tab-settings-import-bad", fullPage: true);

        await tab.RouteAsync("settings/people");
        await tab.Main.GetByText(known.Name).First.WaitForAsync();
        (await tab.Main.GetByText($"{known.Name} 改").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_is_picked_and_changes_the_language_of_their_pages()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var person = cast.Members[^1];
        var page = await browser.NewPageAsync();
        await page.GotoAsync(city.Addresses.Tab.AbsoluteUri);
        await page.GetByRole(AriaRole.Heading, new() { Name = "だれとして見ますか" }).WaitForAsync();
        (await Axe.FaultsAsync(page)).ShouldBe("");
        await Screenshots.SaveAsync(page, "tab-picker");
        await page.GetByLabel("名前・所属でさがす").FillAsync(person.Name);
        await page.GetByRole(AriaRole.Button, new() { Name = person.Name }).ClickAsync();

        await page.GetByText($"{person.Name} として表示しています。").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "設定", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "English(英語)" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Settings", Exact = true }).WaitForAsync();
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        await page.GetByRole(AriaRole.Radio, new() { Name = "日本語" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "設定", Exact = true }).WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "人を替える" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "だれとして見ますか" }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    private static ILocator Button(TabPage tab, string name) => tab.Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
