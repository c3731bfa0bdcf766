using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Domain.People;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

public sealed class SettingsTests
{
    private const string Path = "/api/sections/planning/settings";

    [Fact]
    public async Task What_is_saved_is_what_is_read_next()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var read = await office.GetAsync(Head, Path);
        var wanted = read.Json;
        wanted["name"] = "企画調整課";
        wanted["closedDays"] = new JsonArray("2026-12-04");
        wanted["places"] = new JsonArray("home", "office");
        wanted["middayAt"] = "13:00";
        wanted["digestAt"] = null;
        wanted["audience"] = "managers";
        wanted["deputies"] = new JsonArray(
            new JsonObject { ["personId"] = Sato, ["from"] = "2026-12-01", ["to"] = "2026-12-31", ["onlyWhenHeadIsAway"] = true },
            new JsonObject { ["personId"] = Suzuki, ["from"] = "2027-01-01", ["to"] = "2027-01-31", ["onlyWhenHeadIsAway"] = false });

        var saved = await office.PutAsync(Head, Path, wanted, read.Headers.ETag!.ToString());

        saved.Status.ShouldBe(200);
        saved.Headers.ETag.ShouldNotBe(read.Headers.ETag);
        var again = (await office.GetAsync(Head, Path)).Json;
        again.ToJsonString().ShouldBe(saved.Json.ToJsonString());
        again.ToJsonString().ShouldBe(wanted.ToJsonString());
        (await office.GetAsync(Head, "/api/sections/planning/board")).Json["places"]!.ToJsonString().ShouldBe("""["home","office"]""");
    }

    [Fact]
    public async Task Every_error_is_named_by_its_path_at_once_and_nothing_is_changed()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var read = await office.GetAsync(Head, Path);
        var body = new
        {
            name = " ",
            headId = Tanaka,
            units = new object?[] { new { id = "u1", name = new string('係', 41), leadId = "ghost" }, new { id = "u1", name = "広報係" }, null },
            deputies = new object?[] { new { personId = "", from = "2026-11-31", to = "2026-12-01" }, new { personId = Sato, from = "2026-12-02", to = "2026-12-01" } },
            patterns = new object?[] { new { id = "p", name = "通常", start = "17:15", end = "8:30" }, new { id = "q", name = "変形", start = "25:00", end = "17:15", breakStart = "12:00" } },
            closedDays = new[] { "明日" },
            places = new[] { "moon", "1" },
            morningLeadMinutes = 61,
            lateEndGraceMinutes = -1,
            middayAt = "noon",
            digestAt = "24:00",
            audience = "0",
        };

        var refused = await office.PutAsync(Head, Path, body, read.Headers.ETag!.ToString());

        (refused.Status, refused.Code).ShouldBe((422, "INVALID_SETTINGS"));
        var errors = refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["code"]}").ToList();
        errors.ShouldBe(
            [
                "name REQUIRED", "headId UNKNOWN_PERSON", "units[0].leadId UNKNOWN_PERSON", "units[0].name TOO_LONG", "units[2].id REQUIRED", "units[2].name REQUIRED",
                "units DUPLICATE_ID", "deputies[0].personId REQUIRED", "deputies[0].from INVALID_DATE", "deputies[1].to END_BEFORE_START",
                "patterns[0].end END_BEFORE_START", "patterns[1].start INVALID_TIME", "patterns[1].breakStart BREAK_OUTSIDE",
                "closedDays[0] INVALID_DATE", "places[0] INVALID_PLACE", "places[1] INVALID_PLACE", "places NO_PLACE", "audience REQUIRED",
                "morningLeadMinutes OUT_OF_RANGE", "lateEndGraceMinutes OUT_OF_RANGE", "middayAt INVALID_TIME", "digestAt INVALID_TIME",
            ], ignoreOrder: true);
        refused.Json["errors"]!.AsArray().ShouldAllBe(e => ((string)e!["message"]!).Length > 3);
        (await office.GetAsync(Head, Path)).Body.ShouldBe(read.Body);
    }

    [Fact]
    public async Task A_section_without_pattern_or_with_too_many_days_is_refused()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var read = await office.GetAsync(Head, Path);
        var wanted = read.Json;
        wanted["patterns"] = null;
        wanted["closedDays"] = new JsonArray([.. Enumerable.Range(0, 401).Select(i => JsonValue.Create($"{new DateOnly(2026, 1, 1).AddDays(i):O}"))]);

        var refused = await office.PutAsync(Head, Path, wanted, read.Headers.ETag!.ToString());

        refused.Json["errors"]!.AsArray().Select(e => (string)e!["path"]!).ShouldBe(["patterns", "closedDays"], ignoreOrder: true);
    }

    [Fact]
    public async Task Who_was_slower_changes_nothing()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var read = await office.GetAsync(Head, Path);
        var (first, second) = (read.Json, read.Json);
        first["name"] = "一番";
        second["name"] = "二番";

        (await office.PutAsync(Head, Path, first, read.Headers.ETag!.ToString())).Status.ShouldBe(200);
        var slower = await office.PutAsync(Staff.Deputy, Path, second, read.Headers.ETag!.ToString());

        (slower.Status, slower.Code).ShouldBe((412, "STALE"));
        (await office.PutAsync(Head, Path, second)).Code.ShouldBe("STALE");
        ((string)(await office.GetAsync(Head, Path)).Json["name"]!).ShouldBe("一番");
    }

    [Fact]
    public async Task Whoever_installed_the_app_sets_up_until_a_head_is_named_and_no_longer()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await office.AddSectionAsync(new Section { Id = "new", Name = "新設課" }, installedBy: Sato);
        await office.AddPersonAsync("new", "chief", null);
        var read = await office.GetAsync(Sato, "/api/sections/new/settings");

        read.Json["problems"]!.AsArray().Select(p => (string)p!["code"]!).ShouldBe(["NO_HEAD", "NO_CHANNEL", "NO_POLICY"]);
        (await office.GetAsync(Sato, "/api/session")).Json["notices"]!.AsArray().Select(n => (string)n!["code"]!).ShouldContain("NO_HEAD");
        (await office.GetAsync(Suzuki, "/api/sections/new/settings")).Status.ShouldBe(404);

        var wanted = read.Json;
        wanted["headId"] = "chief";
        var saved = await office.PutAsync(Sato, "/api/sections/new/settings", wanted, read.Headers.ETag!.ToString());
        saved.Json["problems"]!.AsArray().Select(p => (string)p!["code"]!).ShouldBe(["NO_CHANNEL", "NO_POLICY"]);
        (await office.GetAsync(Sato, "/api/sections/new/settings")).Status.ShouldBe(404);
        (await office.GetAsync("chief", "/api/sections/new/settings")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task S_43_The_employment_of_a_person_is_kept_until_another_is_chosen()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        const string People = "/api/sections/planning/people";
        var line = (await office.GetAsync(Head, People)).Json["items"]!.AsArray().Single(i => (string)i!["id"]! == Sato)!;
        ((string)line["employment"]!).ShouldBe("regular");

        var saved = await office.PutAsync(Head, $"{People}/sato", new { employment = "fiscalYear" }, (string)line["etag"]!);
        ((string)saved.Json["employment"]!).ShouldBe("fiscalYear");
        var again = await office.PutAsync(Head, $"{People}/sato", new { kana = "サトウ" }, (string)saved.Json["etag"]!);
        ((string)again.Json["employment"]!).ShouldBe("fiscalYear");
        var refused = await office.PutAsync(Head, $"{People}/sato", new { employment = "3" }, (string)again.Json["etag"]!);
        (refused.Json["errors"]![0]!["code"]!.ToString(), refused.Json["errors"]![0]!["path"]!.ToString()).ShouldBe(("UNKNOWN_EMPLOYMENT", "employment"));
    }

    [Fact]
    public async Task A_deputys_entry_without_the_new_field_holds_on_all_of_its_days()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var read = await office.GetAsync(Head, Path);
        read.Json["deputies"] = new JsonArray(new JsonObject { ["personId"] = Sato, ["from"] = "2026-12-01", ["to"] = "2026-12-31" });
        var saved = await office.PutAsync(Head, Path, read.Json, read.Headers.ETag!.ToString());
        ((bool)saved.Json["deputies"]![0]!["onlyWhenHeadIsAway"]!).ShouldBeFalse();
    }

    [Fact]
    public async Task A_persons_line_is_changed_with_its_etag_and_its_errors_are_named()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var line = (await office.GetAsync(Head, "/api/sections/planning/people")).Json["items"]!.AsArray().Single(i => (string)i!["id"]! == Sato)!;
        var etag = (string)line["etag"]!;

        (await office.PutAsync(Head, "/api/sections/planning/people/sato", new { unitId = "c1" }, etag)).Json["errors"]![0]!["code"]!.ToString().ShouldBe("UNKNOWN_UNIT");
        (await office.PutAsync(Head, "/api/sections/planning/people/sato", new { from = "2026-12-01", until = "2026-11-30" }, etag)).Json["errors"]![0]!["path"]!.ToString().ShouldBe("until");
        var saved = await office.PutAsync(Head, "/api/sections/planning/people/sato", new { kana = "サトウ", unitId = "u2", until = "2027-03-31" }, etag);
        (saved.Status, (string)saved.Json["kana"]!, (string)saved.Json["unitId"]!).ShouldBe((200, "サトウ", "u2"));
        (await office.PutAsync(Head, "/api/sections/planning/people/sato", new { kana = "遅い" }, etag)).Code.ShouldBe("STALE");
    }
}
