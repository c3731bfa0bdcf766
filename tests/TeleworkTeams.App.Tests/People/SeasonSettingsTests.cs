using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

/// <summary>季節の勤務時間 of a pattern (S-76).</summary>
public sealed class SeasonSettingsTests
{
    private const string Path = "/api/sections/planning/settings";

    [Fact]
    public async Task S_76_summer_hours_that_are_saved_are_the_hours_of_July()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        (await SaveAsync(office, Season("あわ・なつ時間", "07-01", "08-31", -30))).Status.ShouldBe(200);

        (await office.GetAsync(Head, Path)).Json["patterns"]![0]!["seasons"]!.ToJsonString(Plain).ShouldBe(
            """[{"name":"あわ・なつ時間","from":"07-01","to":"08-31","shiftMinutes":-30}]""");
        (await StartAsync(office, "2027-06-30")).ShouldBe("08:30");
        (await StartAsync(office, "2027-07-01")).ShouldBe("08:00");
        (await StartAsync(office, "2027-08-31")).ShouldBe("08:00");
        (await StartAsync(office, "2027-09-01")).ShouldBe("08:30");
    }

    [Fact]
    public async Task S_76_each_error_of_a_season_is_named_by_its_path()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var refused = await SaveAsync(
            office, Season("夏", "07-01", "08-31", -30), Season("盛夏", "08-31", "09-10", -60), Season("", "13-01", "02-30", 0),
            Season("長い", "12-01", "12-02", 241), Season("夜", "01-05", "01-06", 240));
        // 17:15 and four hours are 21:15: within the day.
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["code"]}").ShouldBe(
            [
                "patterns[0].seasons[1].from SEASONS_OVERLAP", "patterns[0].seasons[2].name REQUIRED", "patterns[0].seasons[2].from INVALID_YEARLY_DAY",
                "patterns[0].seasons[2].to INVALID_YEARLY_DAY", "patterns[0].seasons[2].shiftMinutes NO_SHIFT", "patterns[0].seasons[3].shiftMinutes OUT_OF_RANGE",
            ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("03:00", "11:00", -180, true)]
    [InlineData("03:00", "11:00", -181, false)]
    [InlineData("13:00", "21:00", 179, true)]
    [InlineData("13:00", "21:00", 180, false)]
    public async Task A_season_stays_within_the_day(string start, string end, int shift, bool taken)
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var answer = await SaveAsync(office, start, end, Season("季節", "07-01", "08-31", shift));
        answer.Status.ShouldBe(taken ? 200 : 422);
        if (!taken)
        {
            answer.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["code"]}").ShouldBe(["patterns[0].seasons[0].shiftMinutes SEASON_OUTSIDE_DAY"]);
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Season(string name, string from, string to, int shift) => new() { ["name"] = name, ["from"] = from, ["to"] = to, ["shiftMinutes"] = shift };

    private static Task<Answer> SaveAsync(Office office, params JsonNode[] seasons) => SaveAsync(office, "08:30", "17:15", seasons);

    private static async Task<Answer> SaveAsync(Office office, string start, string end, params JsonNode[] seasons)
    {
        var read = await office.GetAsync(Head, Path);
        var wanted = read.Json;
        wanted["patterns"] = new JsonArray(new JsonObject { ["id"] = "regular", ["name"] = "通常勤務", ["start"] = start, ["end"] = end, ["seasons"] = new JsonArray(seasons) });
        return await office.PutAsync(Head, Path, wanted, read.Headers.ETag!.ToString());
    }

    private static async Task<string> StartAsync(Office office, string date) => (string)(await office.GetAsync(Sato, $"/api/days/{date}")).Json["pattern"]!["start"]!;
}
