using System.Text;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

/// <summary>The Cabinet Office's list takes the place of the built-in holidays without a release.</summary>
public sealed class CityCalendarHolidayTests
{
    private const string Path = "/api/city/calendar/holidays";

    private static readonly string Official = ReadOfficial();

    [Theory]
    [InlineData(932)]
    [InlineData(65001)]
    public async Task The_official_file_is_taken_as_it_is_and_changes_no_day(int codePage)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var preview = await UploadAsync(office, Bytes(Official, codePage));
        (preview.Status, (int)preview.Json["days"]!, (int)preview.Json["years"]!["from"]!, (int)preview.Json["years"]!["to"]!).ShouldBe((200, 1067, 1955, 2027));
        (preview.Json["changes"]!.AsArray().Count, preview.Json["errors"]!.AsArray().Count, (bool)preview.Json["applied"]!).ShouldBe((0, 0, false));
        (await office.GetAsync(Administrator, "/api/city/calendar")).Json["published"].ShouldBeNull("a preview changes nothing");

        ((bool)(await UploadAsync(office, Bytes(Official, codePage), apply: true)).Json["applied"]!).ShouldBeTrue();
        var published = (await office.GetAsync(Administrator, "/api/city/calendar")).Json["published"]!;
        ((int)published["days"]!, (string)published["by"]!).ShouldBe((1067, Administrator));
    }

    [Fact]
    public async Task A_changed_law_is_shown_before_it_is_applied_and_one_button_takes_it_back()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var changed = Bytes(Official.Replace("2026/11/23,勤労感謝の日", "2026/11/25,勤労感謝の日").Replace("2027/8/11,山の日", "2027/8/11,山と森の日"), 932);

        var preview = await UploadAsync(office, changed);
        preview.Json["changes"]!.AsArray().Select(c => $"{c!["date"]} {c["kind"]} {c["before"]}>{c["after"]}").ShouldBe(
            ["2026-11-23 removed 勤労感謝の日>", "2026-11-25 added >勤労感謝の日", "2027-08-11 renamed 山の日>山と森の日"]);
        ((bool)(await office.GetAsync(Sato, "/api/days/2026-11-25")).Json["businessDay"]!).ShouldBeTrue();

        (await UploadAsync(office, changed, apply: true)).Status.ShouldBe(200);
        var day = (await office.GetAsync(Sato, "/api/days/2026-11-25")).Json;
        ((bool)day["businessDay"]!, (string)day["holidayName"]!).ShouldBe((false, "勤労感謝の日"));
        (await office.GetAsync(Sato, "/api/days/2028-08-11")).Json["holidayName"]!.ToString().ShouldBe("山の日", "the file does not cover 2028");

        (await office.DeleteAsync(Administrator, Path)).Status.ShouldBe(204);
        ((bool)(await office.GetAsync(Sato, "/api/days/2026-11-25")).Json["businessDay"]!).ShouldBeTrue();
        (await office.DeleteAsync(Administrator, Path)).Status.ShouldBe(204, "there is nothing left to take back");
    }

    [Fact]
    public async Task The_citys_own_days_stay_when_the_list_comes_and_goes()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        (await office.PutAsync(Administrator, "/api/city/calendar", new { closedDays = new[] { new { date = "2026-12-07", name = "庁舎点検" } } }, "\"0\"")).Status.ShouldBe(200);
        (await UploadAsync(office, Bytes(Official, 932), apply: true)).Status.ShouldBe(200);
        (await office.GetAsync(Administrator, "/api/city/calendar")).Body.ShouldContain("2026-12-07");
        (await office.DeleteAsync(Administrator, Path)).Status.ShouldBe(204);
        (await office.GetAsync(Administrator, "/api/city/calendar")).Body.ShouldContain("2026-12-07");
    }

    [Fact]
    public async Task Every_bad_line_is_named_and_nothing_is_applied()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var bad = Bytes(Official.Replace("2026/1/12,成人の日", "2026/1/32,成人の日").Replace("2027/1/1,元日", "2027/1/1"), 932);

        var refused = await UploadAsync(office, bad, apply: true);

        refused.Status.ShouldBe(422);
        refused.Json["errors"]!.AsArray().Select(e => (string)e!["code"]!).ShouldBe(["INVALID_DATE", "BROKEN_LINE"]);
        refused.Json["errors"]!.AsArray().ShouldAllBe(e => (int)e!["line"]! > 1000 && e["message"]!.ToString().Length > 0);
        (await office.GetAsync(Administrator, "/api/city/calendar")).Json["published"].ShouldBeNull();
    }

    [Theory]
    [InlineData("", "MISSING_HEADING")]
    [InlineData("<html><body>404</body></html>", "MISSING_HEADING")]
    [InlineData("国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n", "INCOMPLETE_YEAR")]
    public async Task Another_file_is_refused(string text, string code)
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var refused = await UploadAsync(office, Bytes(text, 932), apply: true);
        (refused.Status, (string)refused.Json["errors"]![0]!["code"]!).ShouldBe((422, code));
    }

    [Fact]
    public async Task Too_large_a_file_is_refused()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var answer = await UploadAsync(office, new byte[(256 * 1024) + 1]);
        (answer.Status, answer.Code).ShouldBe((413, "TOO_LARGE"));
    }

    private static Task<Answer> UploadAsync(Office office, byte[] csv, bool apply = false) =>
        office.PostAsync(Administrator, $"{Path}?apply={(apply ? "true" : "false")}", csv);

    private static byte[] Bytes(string text, int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(codePage).GetBytes(text);
    }

    private static string ReadOfficial()
    {
        using var reader = new StreamReader(typeof(CityCalendarHolidayTests).Assembly.GetManifestResourceStream("syukujitsu.csv")!);
        return reader.ReadToEnd().ReplaceLineEndings("\r\n");
    }
}
