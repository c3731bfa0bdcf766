using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>設定 › 規則: from a preset to what staff read.</summary>
public sealed class PolicyTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task A_preset_is_chosen_for_a_section_begins_tomorrow_and_staff_read_it_in_words()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var tomorrow = DateOnly.FromDateTime((await city.Client.NowAsync()).Date).AddDays(1);
        await using (var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Administrator.Id, "settings/rules"))
        {
            await tab.Main.GetByLabel("規則の範囲").SelectOptionAsync(new SelectOptionValue { Label = $"{cast.SectionName}だけの上書き" });
            await tab.Main.GetByLabel("ひな形").SelectOptionAsync(new SelectOptionValue { Label = "松本市" });
            await Screenshots.SaveAsync(tab.Page, "tab-settings-preset", fullPage: true);
            await Button(tab, "このひな形から始める").ClickAsync();
            await tab.Main.GetByLabel("始まる日").FillAsync($"{tomorrow:yyyy-MM-dd}");
            await Button(tab, "確かめる").ClickAsync();
            await tab.Main.GetByText("誤りはありません。").WaitForAsync();
            (await Axe.FaultsAsync(tab.Page)).ShouldBe("");
            await Screenshots.SaveAsync(tab.Page, "tab-settings-policy", fullPage: true);
            await Button(tab, "保存").ClickAsync();
            await tab.Page.GetByText("規則を保存しました").First.WaitForAsync();
            await tab.Main.GetByText("これから", new() { Exact = true }).First.WaitForAsync();
        }

        await city.Client.MoveToAsync(tomorrow, new TimeOnly(7, 50));
        await using var staff = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Members[^1].Id, "applications");
        await staff.Main.GetByText("申請の規則を文にしたものです。").ClickAsync();
        await staff.Main.GetByText($"松本市({tomorrow.Month}月{tomorrow.Day}日").WaitForAsync();
        await staff.Main.GetByRole(AriaRole.Region, new() { Name = "規則を読む" }).GetByText("2営業日前").First.WaitForAsync();
        await Screenshots.SaveAsync(staff.Page, "tab-applications-rules", fullPage: true);
    }

    private static ILocator Button(TabPage tab, string name) => tab.Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
