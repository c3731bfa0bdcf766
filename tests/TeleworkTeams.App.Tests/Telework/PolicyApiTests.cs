using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>Versions over HTTP: 2026-11-24, 10:00.</summary>
public sealed class PolicyApiTests
{
    private const string Plain = "name: みどり市\nsource: 要綱\nlimits:\n  daysPerWeek: 2\n";

    [Fact]
    public async Task A_fresh_city_has_no_rules_and_says_so_until_they_are_chosen()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        (await office.GetAsync(Head, "/api/session")).Body.ShouldContain("NO_POLICY");
        (await office.GetAsync(Sato, "/api/session")).Body.ShouldNotContain("NO_POLICY");
        var unset = (await office.GetAsync(Sato, "/api/policy")).Json;
        ((string?)unset["number"]).ShouldBeNull();
        unset["groups"]!.AsArray().Select(g => (bool)g!["isSet"]!).ShouldAllBe(set => !set);

        var preset = (await office.GetAsync(Personnel, "/api/policies/presets")).Json.AsArray().Single(p => (string)p!["name"]! == "松本市")!;
        (await office.PutAsync(Personnel, "/api/policies/city/1", new { from = "2026-11-24", yaml = (string)preset["yaml"]!, comment = "はじめ" })).Status.ShouldBe(200);

        (await office.GetAsync(Head, "/api/session")).Body.ShouldNotContain("NO_POLICY");
        var rules = (await office.GetAsync(Sato, "/api/policy")).Json;
        ((string)rules["number"]!, (string)rules["name"]!).ShouldBe(("市1", "松本市"));
        rules["groups"]![1]!["lines"]!.AsArray().Select(l => (string)l!).ShouldBe(["2営業日前までに申請します。"]);
        (await office.GetAsync(Sato, "/api/policy", "en")).Json["groups"]![1]!["lines"]![0]!.GetValue<string>().ShouldBe("It is due 2 business days before.");
    }

    [Fact]
    public async Task Every_mistake_comes_with_path_and_line_and_nothing_is_saved()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var refused = await office.PutAsync(Administrator, "/api/policies/city/1", new
        {
            from = "2026-12-01",
            yaml = "name: 市\nlimits:\n  daysPerWeek: 4\n  officeDaysPerWeek: 3\nhours:\n  windowStart: 22:00\n  windowEnd: 5:00\n",
        });

        (refused.Status, refused.Code).ShouldBe((422, "INVALID_POLICY"));
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["line"]} {e["code"]}")
            .ShouldBe(["limits.officeDaysPerWeek 4 CANNOT_BOTH_HOLD", "hours.windowEnd 7 END_BEFORE_START"]);
        refused.Body.ShouldContain("1週間(5日)に収まりません");
        (await VersionsAsync(office, "city")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_check_shows_the_rules_in_words_and_what_changes_and_stores_nothing()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await SaveAsync(office, 1, "2026-11-24", Plain);

        var check = (await office.PostAsync(Personnel, "/api/policies/city/check", new { from = "2026-12-01", yaml = Plain.Replace("2", "3", StringComparison.Ordinal) })).Json;

        check["errors"]!.AsArray().ShouldBeEmpty();
        var diff = check["diff"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)diff["group"]!, (string)diff["before"]![0]!, (string)diff["after"]![0]!)
            .ShouldBe(("limits", "週2日までです(半日は0.5日と数えます)。", "週3日までです(半日は0.5日と数えます)。"));
        (await VersionsAsync(office, "city")).ShouldBe(["1 inForce"]);
    }

    [Fact]
    public async Task What_has_begun_is_never_edited_and_what_has_not_may_be_replaced_or_taken_back()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await SaveAsync(office, 1, "2026-11-24", Plain);
        await SaveAsync(office, 2, "2026-12-01", Plain);
        var (first, second) = (await EtagAsync(office, 1), await EtagAsync(office, 2));

        (await PutAsync(office, 1, "2026-12-01", Plain, first)).Code.ShouldBe("POLICY_HAS_BEGUN");
        (await DeleteAsync(office, 1, first)).Code.ShouldBe("POLICY_HAS_BEGUN");
        (await PutAsync(office, 2, "2026-12-07", Plain, first)).Code.ShouldBe("STALE");
        (await PutAsync(office, 2, "2026-12-07", Plain, second)).Status.ShouldBe(200);
        (await DeleteAsync(office, 2, second)).Code.ShouldBe("STALE");
        (await DeleteAsync(office, 2, await EtagAsync(office, 2))).Status.ShouldBe(204);
        (await DeleteAsync(office, 2, "x")).Status.ShouldBe(404);
        (await VersionsAsync(office, "city")).ShouldBe(["2 withdrawn", "1 inForce"]);
        var version = (await office.GetAsync(Personnel, "/api/policies")).Json["city"]!["versions"]![0]!;
        ((string)version["by"]!, (string)version["withdrawnBy"]!).ShouldBe((Personnel, Personnel));
        ((int)(await office.GetAsync(Personnel, "/api/policies")).Json["city"]!["next"]!).ShouldBe(3);
    }

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2029-01-01")]
    [InlineData("tomorrow")]
    [InlineData(null)]
    public async Task The_past_keeps_its_rules_and_a_first_day_is_needed(string? from)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        (await PutAsync(office, 1, from, Plain, null)).Code.ShouldBe("INVALID_FROM");
    }

    [Fact]
    public async Task Of_two_who_save_at_once_one_is_told()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PutAsync(office, 1, "2026-12-01", Plain, null)));

        answers.Count(a => a.Status == 200).ShouldBe(1);
        answers.Where(a => a.Status != 200).ShouldAllBe(a => a.Code == "STALE");
        (await VersionsAsync(office, "city")).ShouldBe(["1 coming"]);
    }

    [Fact]
    public async Task A_head_overrides_a_group_for_the_section_alone()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await SaveAsync(office, 1, "2026-11-24", Plain + "presence:\n  mode: none\n");

        (await office.PutAsync(Head, "/api/policies/sections/planning/1", new { from = "2026-11-24", yaml = "name: 企画課\nlimits:\n  daysPerWeek: 1\n" })).Status.ShouldBe(200);

        var own = (await office.GetAsync(Sato, "/api/policy")).Json;
        (string.Join('/', (string)own["number"]!, (string)own["name"]!), (string)own["groups"]![2]!["lines"]![0]!).ShouldBe(("市1・所属1/企画課", "週1日までです(半日は0.5日と数えます)。"));
        ((bool)own["groups"]![5]!["isSet"]!).ShouldBeTrue();
        (await office.GetAsync(Tanaka, "/api/policy")).Json["number"]!.GetValue<string>().ShouldBe("市1");
        (await office.GetAsync(Head, "/api/sections/planning/policy?date=2026-11-23")).Json["number"].ShouldBeNull();
        (await office.GetAsync(Head, "/api/policies?section=planning")).Json["section"]!["canEdit"]!.GetValue<bool>().ShouldBeTrue();
        (await office.GetAsync(Head, "/api/policies?section=citizens")).Json["section"].ShouldBeNull();
    }

    [Fact]
    public async Task An_override_that_contradicts_the_citys_rules_is_refused()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await SaveAsync(office, 1, "2026-11-24", "name: 市\nhours:\n  windowStart: 7:00\n  windowEnd: 19:00\n");

        var refused = await office.PutAsync(Head, "/api/policies/sections/planning/1", new { from = "2026-12-01", yaml = "name: 課\nhours:\n  coreStart: 10:00\n" });

        refused.Json["errors"]!.AsArray().Select(e => (string)e!["path"]!).ShouldBe(["hours.coreEnd"]);
    }

    [Fact]
    public async Task The_schema_is_public()
    {
        await using var office = await Office.StartAsync();

        var answer = await office.GetAsync(null, "/policy.schema.json");

        (answer.Status, answer.Content.ContentType!.MediaType).ShouldBe((200, "application/schema+json"));
        ((string)answer.Json["$schema"]!).ShouldContain("draft-07");
    }

    [Fact]
    public async Task Another_host_sees_a_change_within_twenty_seconds()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var other = new PolicyQueries(office.Services.GetRequiredService<PolicyTable>(), office.Clock);
        (await other.TimelineAsync(Planning, Cancel)).Versions.ShouldBeEmpty();
        await SaveAsync(office, 1, "2026-11-24", Plain);

        (await other.TimelineAsync(Planning, Cancel)).Versions.ShouldBeEmpty();
        office.Clock.MoveTo(Office.Morning.AddSeconds(20));
        (await other.TimelineAsync(Planning, Cancel)).On(new(2026, 11, 24))!.Number.ShouldBe("市1");
    }

    private static async Task SaveAsync(Office office, int number, string from, string yaml) => (await PutAsync(office, number, from, yaml, null)).Status.ShouldBe(200);

    private static Task<Answer> PutAsync(Office office, int number, string? from, string yaml, string? etag) =>
        office.PutAsync(Personnel, $"/api/policies/city/{number}", new { from, yaml, comment = " 改正 " }, etag);

    private static Task<Answer> DeleteAsync(Office office, int number, string etag) =>
        office.SendAsync(Personnel, HttpMethod.Delete, $"/api/policies/city/{number}", change: r => r.Headers.TryAddWithoutValidation("If-Match", etag));

    private static async Task<string> EtagAsync(Office office, int number) =>
        (string)(await office.GetAsync(Personnel, "/api/policies")).Json["city"]!["versions"]!.AsArray().Single(v => (int)v!["number"]! == number)!["etag"]!;

    private static async Task<string[]> VersionsAsync(Office office, string scope) =>
        [.. (await office.GetAsync(Personnel, "/api/policies")).Json[scope]!["versions"]!.AsArray().Select(v => $"{v!["number"]} {v["state"]}")];
}
