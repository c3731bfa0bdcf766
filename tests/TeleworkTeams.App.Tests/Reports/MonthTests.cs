using System.Text;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Reports;

public sealed class MonthTests
{
    [Fact]
    public async Task The_month_adds_up_what_was_reported()
    {
        await using var office = await WithDaysAsync();

        var month = (await office.GetAsync(Sato, "/api/months/2026-11")).Json;

        var totals = month["totals"]!;
        ((int)totals["days"]!, (int)totals["minutes"]!, (decimal)totals["leaveDays"]!, (int)totals["endMissing"]!).ShouldBe((4, 930, 1m, 1));
        ((int)totals["byPlace"]!["home"]!, (int)totals["byPlace"]!["office"]!, (int)totals["byPlace"]!["mobile"]!).ShouldBe((3, 1, 0));
        var days = month["days"]!.AsArray();
        days.Count.ShouldBe(30);
        Day(days, 23)["businessDay"]!.GetValue<bool>().ShouldBeFalse();
        Day(days, 23)["holidayName"]!.ToString().ShouldBe("勤労感謝の日");
        Day(days, 22)["businessDay"]!.GetValue<bool>().ShouldBeFalse();
        ((string?)Day(days, 20)["leave"]!["kind"]).ShouldBe("day");
        ((string?)Day(days, 18)["start"], (string?)Day(days, 18)["end"], (int)Day(days, 18)["minutes"]!).ShouldBe(("08:30", "17:15", 465));
        Day(days, 17)["endMissing"]!.GetValue<bool>().ShouldBeTrue();
        ((string?)Day(days, 24)["plan"], Day(days, 24)["endMissing"]!.GetValue<bool>()).ShouldBe(("企画書", false));
    }

    [Fact]
    public async Task The_board_of_a_day_and_the_month_say_the_same()
    {
        await using var office = await WithDaysAsync();
        var days = (await office.GetAsync(Sato, "/api/months/2026-11")).Json["days"]!.AsArray();

        foreach (var number in new[] { 17, 18, 19, 20, 23, 24 })
        {
            var board = (await office.GetAsync(Head, $"/api/sections/planning/board?date=2026-11-{number}")).Json;
            var row = board["rows"]!.AsArray().Single(r => (string)r!["personId"]! == Sato)!;
            foreach (var field in new[] { "place", "start", "end", "plan" })
            {
                ((string?)row[field]).ShouldBe((string?)Day(days, number)[field], $"{number} {field}");
            }

            board["businessDay"]!.GetValue<bool>().ShouldBe(Day(days, number)["businessDay"]!.GetValue<bool>());
            row["leave"]?.ToJsonString().ShouldBe(Day(days, number)["leave"]?.ToJsonString());
        }
    }

    [Fact]
    public async Task A_large_section_comes_page_by_page_and_everybody_once()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => office.AddPersonAsync(Citizens, $"c{i}", "c1")));

        List<string> seen = [];
        string? cursor = null;
        do
        {
            var page = (await office.GetAsync(CitizensHead, $"/api/sections/citizens/months/2026-11?cursor={cursor}")).Json;
            seen.AddRange(page["people"]!.AsArray().Select(p => (string)p!["person"]!["id"]!));
            page["people"]!.AsArray().Count.ShouldBeInRange(1, 30);
            cursor = (string?)page["next"];
        }
        while (cursor is not null);

        seen.Count.ShouldBe(62);
        seen.ShouldBeUnique();
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("november")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    public async Task A_month_that_cannot_be_is_refused_in_the_readers_language(string month)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        foreach (var path in new[] { $"/api/months/{month}", $"/api/months/{month}/csv", $"/api/sections/planning/months/{month}", $"/api/sections/planning/months/{month}/csv" })
        {
            var refused = await office.GetAsync(Head, path);
            (refused.Status, refused.Code).ShouldBe((400, "INVALID_MONTH"));
            ((string)refused.Json["title"]!).ShouldBe("月が正しくありません");
            ((string)(await office.GetAsync(Head, path, "en-US")).Json["title"]!).ShouldNotContain("月");
        }
    }

    [Fact]
    public async Task The_file_opens_in_Excel()
    {
        await using var office = await WithDaysAsync();

        var file = await office.GetAsync(Head, "/api/sections/planning/months/2026-11/csv");

        file.Bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        file.Content.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        file.Content.ContentDisposition!.FileNameStar.ShouldBe("勤務記録_企画課_2026-11.csv");
        var text = Encoding.UTF8.GetString(file.Bytes[3..]);
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.ShouldEndWith("\r\n");
        var rows = CsvText.Parse(text);
        rows[0].ShouldBe(["職員ID", "氏名", "係", "日付", "曜日", "閉庁日", "休暇", "勤務場所", "始業", "始業の方法", "終業", "終業の方法", "勤務分数", "予定", "実績", "成果物", "備考"]);
        rows.ShouldAllBe(r => r.Count == 17);
        rows.Single(r => r[0] == Sato && r[3] == "2026-11-18").ShouldBe(
            [Sato, "佐藤 花子", "企画係", "2026-11-18", "水", "", "", "在宅", "08:30", "電話(代理登録)", "17:15", "電話(代理登録)", "465", "", "", "", ""]);
        rows.Where(r => r[0] == Sato).Select(r => r[3]).ShouldNotContain("2026-11-23");
        var own = CsvText.Parse(Encoding.UTF8.GetString((await office.GetAsync(Sato, "/api/months/2026-11/csv")).Bytes[3..]));
        own.Skip(1).ShouldAllBe(r => r[0] == Sato);
        CsvText.Parse(Encoding.UTF8.GetString((await office.GetAsync(Sato, "/api/months/2026-11/csv", "en")).Bytes[3..]))[0].ShouldNotContain("氏名");
    }

    private static JsonNode Day(JsonArray days, int number) => days.Single(d => (string)d!["date"]! == $"2026-11-{number:00}")!;

    /// <summary>17th without an end, 18th at home, 19th in the office, 20th on leave, and today begun with a plan.</summary>
    private static async Task<Office> WithDaysAsync()
    {
        var office = await Office.StartAsync().MoveInAsync();
        foreach (var (day, place, end) in new[] { (17, "home", null), (18, "home", "17:15"), (19, "office", "17:15") })
        {
            var path = $"/api/sections/planning/people/sato/days/2026-11-{day}";
            (await office.PostAsync(Head, path + "/start", new { place, at = "08:30" })).Status.ShouldBe(200);
            if (end is not null)
            {
                (await office.PostAsync(Head, path + "/end", new { at = end })).Status.ShouldBe(200);
            }
        }

        (await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-20", kind = "day" })).Status.ShouldBe(200);
        (await office.PostAsync(Sato, "/api/days/today/start", new { place = "home", plan = "企画書" })).Status.ShouldBe(200);
        return office;
    }
}
