using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;
using static TeleworkTeams.App.Tests.CallMemos.MemoSteps;

namespace TeleworkTeams.App.Tests.CallMemos;

/// <summary>電話メモ in the tab.</summary>
public sealed class ApiTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_memo_is_in_one_inbox_and_among_what_its_writer_wrote()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.StoredAsync();
        await city.BeatAsync();

        var (_, inbox) = await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos?box=inbox");
        var (_, written) = await city.CallAsync(city.Sato, HttpMethod.Get, "/api/memos?box=written");

        ((int)inbox!["unanswered"]!, (int)written!["unanswered"]!).ShouldBe((1, 0));
        var mine = inbox["items"]!.AsArray().Single()!;
        mine["telHref"]!.ToString().ShouldBe("tel:0312345678");
        (mine["state"]!.ToString(), mine["wanted"]!.ToString(), (bool)mine["canAct"]!, mine["callBackAt"]!.ToString()).ShouldBe(("taken", "callBack", true, "2026-11-24T15:00:00+09:00"));
        mine["deliveredAt"].ShouldNotBeNull();
        var theirs = written["items"]!.AsArray().Single()!;
        (theirs["id"]!.ToString(), (bool)theirs["canAct"]!, theirs["caller"]!.ToString()).ShouldBe((memo["id"]!.ToString(), false, "高橋"));
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos?box=written")).Body!["items"]!.AsArray().ShouldBeEmpty();
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos?box=all")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task For_everybody_else_there_is_no_memo_not_even_for_the_head()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.StoredAsync(isUrgent: true);
        await city.SettleAsync(TimeSpan.FromMinutes(40), TimeSpan.FromMinutes(5));

        foreach (var other in new[] { city.Client(0), city.Client(1), city.Client(5) })
        {
            (await city.CallAsync(other, HttpMethod.Get, $"/api/memos/{memo["id"]}")).Status.ShouldBe(404);
            (await city.StepAsync(other, memo, "confirm")).Status.ShouldBe(404);
            (await city.StepAsync(other, memo, "handOver", new { personId = other.Person.Id })).Status.ShouldBe(404);
        }

        (await city.StepAsync(city.Sato, memo, "calledBack")).Status.ShouldBe(404, "the writer takes no step of it");
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, $"/api/memos/{memo["id"]}")).Status.ShouldBe(200);
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos/nothing")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Who_has_handed_it_over_sees_where_it_stands_and_not_what_was_said()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.StoredAsync();

        var (status, handed) = await city.StepAsync(city.Suzuki, memo, "handOver", new { personId = city.Client(5).Person.Id, note = "お願いします" });

        status.ShouldBe(200);
        (handed!["state"]!.ToString(), handed["caller"]!.ToString(), (string?)handed["number"], (string?)handed["subject"], (bool)handed["canAct"]!).ShouldBe(("handedOver", "", null, null, false));
        (await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos?box=inbox")).Body!["items"]!.AsArray().ShouldBeEmpty();
        var (_, theirs) = await city.CallAsync(city.Client(5), HttpMethod.Get, $"/api/memos/{memo["id"]}");
        (theirs!["caller"]!.ToString(), theirs["person"]!["id"]!.ToString(), theirs["holder"]!["id"]!.ToString()).ShouldBe(("高橋", city.Suzuki.Person.Id, city.Client(5).Person.Id));
        (await city.StepAsync(city.Suzuki, memo, "confirm")).ShouldSatisfyAllConditions(a => a.Status.ShouldBe(409), a => ((string?)a.Body!["code"]).ShouldBe("HANDED_OVER_ALREADY"));
    }

    [Fact]
    public async Task Steps_in_the_tab_change_the_card_in_the_chat()
    {
        await using var city = await StartAsync(azurite);
        var memo = await city.StoredAsync();
        await city.BeatAsync();

        (await city.StepAsync(city.Suzuki, memo, "notReached")).Body!["state"]!.ToString().ShouldBe("notReached");
        (await city.StepAsync(city.Suzuki, memo, "calledBack")).Body!["isDone"]!.GetValue<bool>().ShouldBeTrue();
        (await city.StepAsync(city.Suzuki, memo, "calledBack")).Status.ShouldBe(200);
        (await city.StepAsync(city.Suzuki, memo, "notReached")).Status.ShouldBe(409);
        await city.BeatAsync();

        city.Suzuki.Memos().ShouldHaveSingleItem().Words().ShouldContain("さんが折り返しました");
    }

    [Fact]
    public async Task A_repeat_is_the_same_memo_and_a_memo_answered_before_it_arrives_disturbs_nobody()
    {
        await using var city = await StartAsync(azurite, at: "18:00");
        var body = Taking(city.Suzuki.Person.Id);
        body["callBackAt"] = null;
        var (first, memo) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", body);
        var (again, same) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", body);
        (first, again, same!["id"]!.ToString()).ShouldBe((201, 201, memo!["id"]!.ToString()));
        memo["deliverAt"]!.ToString().ShouldBe("2026-11-25T08:30:00+09:00");

        await city.StepAsync(city.Suzuki, memo, "calledBack");
        await city.AtAsync("8:30", TestCity.Today.AddDays(1));

        city.Suzuki.Memos().ShouldBeEmpty();
        (await city.CountAsync(city.Sato)).ShouldBe(1);
    }

    public static TheoryData<string, JsonNode?, string> Bad => new()
    {
        { "id", "x", "INVALID_ID" }, { "personId", null, "NOBODY_NAMED" }, { "personId", "nobody", "NOT_A_MEMBER" }, { "wanted", "gift", "INVALID_WISH" }, { "callBackAt", "15:00", "INVALID_TIME" },
        { "by", "2026-11-23T10:00", "TIME_IN_PAST" }, { "caller", "", "CALLER_MISSING" }, { "caller", new string('字', 61), "TEXT_TOO_LONG" }, { "text", "住所は中央町3-2-1", "RESIDENT_DATA" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_is_wrong_has_a_code(string field, JsonNode? value, string code)
    {
        await using var city = await StartAsync(azurite);
        var body = Taking(city.Suzuki.Person.Id);
        body[field] = value?.DeepClone();

        var (status, answer) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", body);

        (status, (string?)answer!["code"]).ShouldBe((422, code));
        ((string?)answer["detail"])!.Length.ShouldBeGreaterThan(4);
        if (code == "RESIDENT_DATA")
        {
            answer["looks"]!.AsArray().Single()!["kind"]!.ToString().ShouldBe("address");
            body["residentDataChecked"] = true;
            (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", body)).Status.ShouldBe(201);
        }
    }

    [Fact]
    public async Task Long_lists_come_in_pages()
    {
        await using var city = await StartAsync(azurite);
        for (var i = 0; i < 21; i++)
        {
            await city.StoredAsync();
        }

        var (_, first) = await city.CallAsync(city.Suzuki, HttpMethod.Get, "/api/memos?box=inbox");
        var (_, second) = await city.CallAsync(city.Suzuki, HttpMethod.Get, $"/api/memos?box=inbox&cursor={first!["next"]}");

        (first["items"]!.AsArray().Count, second!["items"]!.AsArray().Count, (string?)second["next"], (int)second["unanswered"]!).ShouldBe((20, 1, null, 21));
    }
}
