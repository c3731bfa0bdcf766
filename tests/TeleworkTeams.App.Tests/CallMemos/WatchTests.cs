using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;
using TeleworkTeams.App.Platform.Storage;
using static TeleworkTeams.App.Tests.CallMemos.MemoSteps;

namespace TeleworkTeams.App.Tests.CallMemos;

/// <summary>What the clock does: an unanswered 至急, a card that cannot be brought, and the end of a memo.</summary>
public sealed class WatchTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_unanswered_urgent_memo_is_told_to_the_lead_once_without_what_was_said()
    {
        await using var city = await StartAsync(azurite, settings: ["--CallMemos:EscalateAfterMinutes", "20"]);
        var memo = await city.TakenAsync(null, ("urgent", "true"), ("text", "内密の用件"));
        await city.AfterAsync(TimeSpan.FromMinutes(19));
        Leads(city).ShouldBeEmpty();

        await city.SettleAsync(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(1));
        await city.SettleAsync(TimeSpan.FromHours(3), TimeSpan.FromMinutes(20));

        var told = Leads(city).ShouldHaveSingleItem();
        told.Words().ShouldContain($"高橋様から{city.Suzuki.Person.Name}さんへの電話です");
        told.Words().ShouldNotContain("内密");
        told.Words().ShouldNotContain("1234");
        city.Sato.Memos().ShouldHaveSingleItem().Words().ShouldContain("まだ確認されていない");

        await city.Suzuki.PressAsync(memo, "確認");
        await city.BeatAsync();
        Leads(city).ShouldHaveSingleItem().Words().ShouldContain("対応されました");
    }

    [Fact]
    public async Task An_answered_one_is_told_to_nobody()
    {
        await using var city = await StartAsync(azurite);
        await city.Suzuki.PressAsync(await city.TakenAsync(null, ("urgent", "true")), "確認");

        await city.SettleAsync(TimeSpan.FromHours(2), TimeSpan.FromMinutes(10));

        Leads(city).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_memo_is_gone_with_its_cards_after_its_days_and_the_ledger_keeps_that_a_call_was_taken()
    {
        await using var city = await StartAsync(azurite, settings: ["--CallMemos:KeepDoneDays", "3"]);
        await city.Suzuki.PressAsync(await city.TakenAsync(null, ("text", "消える伝言")), "折返し済");
        await city.BeatAsync();
        (await RowsAsync(city)).ShouldContain("消える伝言");

        await city.AtAsync("10:00", TestCity.Today.AddDays(3));
        (await RowsAsync(city)).ShouldContain("消える伝言");
        await city.AtAsync("10:40", TestCity.Today.AddDays(3));
        await city.AfterAsync(TimeSpan.FromSeconds(30));

        var rows = await RowsAsync(city);
        rows.ShouldNotContain("消える伝言");
        rows.ShouldNotContain("高橋");
        city.Suzuki.Memos().Concat(city.Sato.Memos()).ShouldAllBe(m => m.Words().Contains("内容を削除しました"));
        (await city.CountAsync(city.Sato)).ShouldBe(1);
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos?box=inbox")).Body!["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_nobody_answers_is_gone_after_the_longest_time()
    {
        await using var city = await StartAsync(azurite);
        await city.TakenAsync();

        await city.AtAsync("10:00", TestCity.Today.AddDays(30));
        (await RowsAsync(city)).ShouldContain("高橋");
        await city.AtAsync("10:40", TestCity.Today.AddDays(30));
        await city.AfterAsync(TimeSpan.FromSeconds(30));

        (await RowsAsync(city)).ShouldNotContain("高橋");
        city.Suzuki.Memos().ShouldHaveSingleItem().Words().ShouldContain("内容を削除しました");
    }

    [Fact]
    public async Task Who_removes_the_app_before_it_arrives_is_told_to_the_writer_who_passes_it_on()
    {
        await using var city = await StartAsync(azurite, at: "17:10");
        await city.AtAsync("17:30");
        (await city.TakeAsync()).Words().ShouldContain("明日8:30に届きます");
        await city.Suzuki.RemoveAsync(TestContext.Current.CancellationToken);

        var next = TestCity.Today.AddDays(1);
        await city.AtAsync("8:30", next);
        await city.AtAsync("8:32", next);
        await city.AtAsync("8:33", next);

        var lost = city.Sato.Memos().ShouldHaveSingleItem();
        lost.Words().ShouldContain($"{city.Suzuki.Person.Name}さんへ届けられませんでした");
        await city.Sato.PressAsync(lost, $"引継ぎ({city.Head.Name})");
        await city.BeatAsync();

        city.Client(0).Memos().ShouldHaveSingleItem().Words().ShouldContain("補助金の件");
        city.Sato.Memos().ShouldHaveSingleItem().Words().ShouldNotContain("届けられませんでした");
    }

    [Fact]
    public async Task Who_takes_leave_meanwhile_is_left_in_peace_and_gets_it_when_back()
    {
        await using var city = await StartAsync(azurite, at: "17:30");
        await city.TakeAsync();
        var next = TestCity.Today.AddDays(1);
        await city.Get<LeaveTable>().SetAsync(city.Section.Id, [new Leave(city.Suzuki.Person.Id, next, LeaveKind.Day, null, null, city.Suzuki.Person.Id)], TestContext.Current.CancellationToken);

        foreach (var time in new[] { "8:30", "8:32", "8:40", "12:00" })
        {
            await city.AtAsync(time, next);
        }

        city.Suzuki.Memos().ShouldBeEmpty();
        await city.AtAsync("8:30", next.AddDays(1));
        await city.AtAsync("8:31", next.AddDays(1));
        city.Suzuki.Memos().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_host_that_died_left_undone_is_done_by_the_next_look()
    {
        await using var city = await StartAsync(azurite);
        await city.StoredAsync();
        foreach (var table in new[] { "Deliveries", "Campaigns" })
        {
            await DropAsync(city, table);
        }

        await city.RestartAsync();
        await city.AfterAsync(TimeSpan.FromMinutes(2));

        city.Suzuki.Memos().ShouldHaveSingleItem();
        (await city.CountAsync(city.Sato)).ShouldBe(1);
    }

    [Fact]
    public async Task The_ledger_is_kept_for_this_fiscal_year_and_two_before()
    {
        await using var city = await StartAsync(azurite);
        var (table, token) = (city.Get<CallMemoTable>(), TestContext.Current.CancellationToken);
        var memo = new CallMemo
        {
            Id = "m", WriterId = city.Sato.Person.Id, AddresseeId = "x", HolderId = "x", Content = new() { Caller = "x", Wish = CallWish.CallBack }, State = CallMemoState.Taken,
            TakenAt = city.Clock.GetUtcNow(), DeliverAt = city.Clock.GetUtcNow(), ExpiresAt = city.Clock.GetUtcNow(),
        };
        await table.CountAsync(memo, city.Section.Id, new(2024, 3, 31), token);
        await table.CountAsync(memo, city.Section.Id, new(2024, 4, 1), token);

        await city.BeatAsync();

        (await table.TakenAsync(city.Section.Id, new(2020, 1, 1), new(2026, 12, 31), token)).Single().RowKey.ShouldStartWith("w|20240401|");
    }

    private static IReadOnlyList<Simulators.Teams.ChatMessage> Leads(TestCity city) =>
        [.. city.Demo.People.SelectMany((_, i) => city.Client(i).Memos()).Where(m => m.Words().Contains("至急の電話メモが未確認です", StringComparison.Ordinal))];

    private static async Task DropAsync(TestCity city, string table)
    {
        await foreach (var row in city.Get<TableStore>()[table].QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
        {
            if (row.PartitionKey.Contains(city.Tenant, StringComparison.Ordinal))
            {
                await city.Get<TableStore>()[table].DeleteEntityAsync(row.PartitionKey, row.RowKey, Azure.ETag.All, TestContext.Current.CancellationToken);
            }
        }
    }

    private static async Task<string> RowsAsync(TestCity city)
    {
        var text = new System.Text.StringBuilder();
        foreach (var table in new[] { CallMemoTable.Table, "Deliveries", "Campaigns" })
        {
            await foreach (var row in city.Get<TableStore>()[table].QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            {
                if (row.PartitionKey.Contains(city.Tenant, StringComparison.Ordinal))
                {
                    text.AppendJoin(' ', row.Select(p => System.Text.RegularExpressions.Regex.Unescape($"{p.Key}={p.Value}".Replace(@"\""", "", StringComparison.Ordinal)))).AppendLine();
                }
            }
        }

        return text.ToString();
    }
}
