using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.PhoneDuty;

/// <summary>A rota and what life does to it, by tab and card.</summary>
public sealed class DutyTests(Chromium browser)
{
    [Fact]
    public async Task A_rota_is_drawn_up_and_published_disturbed_by_telework_and_illness_swapped_and_its_ledger_adds_up()
    {
        await using var duty = await DutyCity.StartAsync();
        await using var head = await TabPage.OpenAsync(browser, duty.City.Addresses.Tab, duty.Cast.Head.Id, "duty?month=2027-01");
        await PublishAsync(head);
        var before = await duty.LedgerAsync();
        before.Values.Sum(l => l.Turns).ShouldBeGreaterThan((await duty.TurnsAsync("2027-01")).Count);

        await MendAfterTeleworkAsync(duty, head);
        var (ill, substitute) = await SubstituteAsync(duty);
        var (asker, taker) = await SwapAsync(duty, ill, substitute);

        var after = await duty.LedgerAsync();
        after.Values.Sum(l => l.Turns).ShouldBe(before.Values.Sum(l => l.Turns));
        (await duty.TurnsAsync("2027-01")).ShouldContain(t => t.Person == taker);
        await head.RouteAsync("duty/ledger");
        await head.Main.GetByLabel("この日から").FillAsync("2026-04-01");
        await head.Main.GetByLabel("この日まで").FillAsync("2027-03-31");
        foreach (var person in new[] { ill, substitute, asker, taker }.Distinct())
        {
            await head.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = person.Name }).GetByText($"{after[person.Id].Turns}回", new() { Exact = true }).First.WaitForAsync();
        }

        await Screenshots.SaveAsync(head.Page, "duty-ledger");
    }

    private static async Task PublishAsync(TabPage head)
    {
        await Button(head.Main, "案を作る").ClickAsync();
        await head.Page.GetByText("案を作りました").First.WaitForAsync();
        await Screenshots.SaveAsync(head.Page, "duty-draft", fullPage: true);
        await Button(head.Main, "公表する").ClickAsync();
        await Button(head.Page.GetByRole(AriaRole.Dialog), "公表する").ClickAsync();
        await head.Page.GetByText("当番表を公表しました").First.WaitForAsync();
    }

    /// <summary>An approval that takes somebody out of the office on a day of duty: seen before, mended after by one press.</summary>
    private static async Task MendAfterTeleworkAsync(DutyCity duty, TabPage head)
    {
        var turns = await duty.TurnsAsync("2026-12");
        var (person, date) = ("", "");
        foreach (var member in duty.Cast.Members.Where(m => m != duty.Cast.Head))
        {
            var free = await duty.Client.FreeDaysAsync(duty.Cast, member);
            if (turns.FirstOrDefault(t => t.Person == member && free.Contains(t.Date)) is { Person: not null } found)
            {
                (person, date) = (member.Id, found.Date);
                break;
            }
        }

        var name = duty.Cast.Members.First(m => m.Id == person).Name;
        await duty.Client.ApplyAsync(person, date, "契約書の点検");
        await head.RouteAsync("approvals");
        var card = head.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "契約書の点検" });
        await card.GetByText("当番があります").First.WaitForAsync();
        await Screenshots.SaveAsync(head.Page, "duty-approval", fullPage: true);
        await card.GetByRole(AriaRole.Button, new() { Name = $"{name}さんの申請を承認" }).ClickAsync();
        await head.Page.GetByText($"{name}さんの申請を承認しました").First.WaitForAsync();

        await head.RouteAsync("duty?month=2026-12");
        var mend = head.Main.GetByRole(AriaRole.Button, new() { NameRegex = new($"{name} .*をこの案で直す") });
        await mend.First.WaitForAsync();
        await Screenshots.SaveAsync(head.Page, "duty-conflict", fullPage: true);
        while (await mend.CountAsync() > 0)
        {
            var left = await mend.CountAsync();
            await mend.First.ClickAsync();
            await Assertions.Expect(mend).ToHaveCountAsync(left - 1);
        }

        (await duty.TurnsAsync("2026-12")).ShouldNotContain(t => t.Person.Id == person && t.Date == date);
    }

    /// <summary>Somebody with a turn of today falls ill: one after the other is asked, and the first who presses has it.</summary>
    private async Task<(Actor Ill, Actor Substitute)> SubstituteAsync(DutyCity duty)
    {
        var today = (await duty.TurnsAsync("2026-11")).First(t => t.Date == "2026-11-24" && t.ShiftId.EndsWith("-pm", StringComparison.Ordinal) && t.Person != duty.Cast.Head);
        await duty.Client.SendAsync(today.Person.Id, HttpMethod.Post, "api/leaves", new { from = "2026-11-24", kind = "day" });
        await duty.Client.MoveToAsync(new TimeOnly(10, 0));
        var asked = await duty.WhoHasCardAsync("当番の人が不在になりました");
        await using var chat = await TownChatPage.OpenAsync(browser, duty.City.Addresses.TownChat, asked.Id);
        await Screenshots.SaveAsync(chat.Page, "duty-substitute");
        await chat.PressAsync("当番の人が不在になりました", "代わります");
        await chat.CardAsync("当番を引き受けました");
        (await duty.TurnsAsync("2026-11")).ShouldContain(t => t.ShiftId == today.ShiftId && t.Person == asked);
        return (today.Person, asked);
    }

    /// <summary>Asked in the tab, taken by card, told by card.</summary>
    private async Task<(Actor Asker, Actor Taker)> SwapAsync(DutyCity duty, params Actor[] busy)
    {
        var turn = (await duty.TurnsAsync("2027-01")).First(t => t.KindId == "phone" && t.Person != duty.Cast.Head && !busy.Contains(t.Person));
        await using (var own = await TabPage.OpenAsync(browser, duty.City.Addresses.Tab, turn.Person.Id, "duty/own"))
        {
            var day = DateOnly.ParseExact(turn.Date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            await own.Main.GetByRole(AriaRole.Button, new() { NameRegex = new($"{day.Month}月{day.Day}日.*の交代を頼む") }).First.ClickAsync();
            await Button(own.Page.GetByRole(AriaRole.Dialog), "交代を頼む").ClickAsync();
            await own.Page.GetByText("交代を頼みました").First.WaitForAsync();
            await Screenshots.SaveAsync(own.Page, "duty-own", fullPage: true);
        }

        var taker = await duty.WhoHasCardAsync($"{turn.Person.Name}さんが当番の交代をお願いしています");
        await using var chat = await TownChatPage.OpenAsync(browser, duty.City.Addresses.TownChat, taker.Id);
        await chat.PressAsync($"{turn.Person.Name}さんが当番の交代をお願いしています", "代わります");
        await chat.CardAsync("当番を引き受けました");
        (await duty.TurnsAsync("2027-01")).ShouldContain(t => t.ShiftId == turn.ShiftId && t.Person == taker);
        ((string)(await duty.SwapOfAsync(turn.Person))["state"]!).ShouldBe("taken");
        await chat.BecomeAsync(turn.Person.Id);
        await chat.CardAsync("当番の交代が決まりました");
        return (turn.Person, taker);
    }

    private static ILocator Button(ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
