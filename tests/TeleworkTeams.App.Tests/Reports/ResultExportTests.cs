using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Reports;

/// <summary>What leaves the system: the file for the attendance system, the figures, and the form (S-22, S-54, A13).</summary>
public sealed class ResultExportTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 17);

    [Fact]
    public async Task The_attendance_file_has_minutes_application_report_and_acknowledgement_a_day()
    {
        await using var office = await WithDayAsync();

        var answer = await office.GetAsync(Head, "/api/sections/planning/months/2026-11/attendance.csv");

        answer.Bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        var rows = CsvText.Parse(Encoding.UTF8.GetString(answer.Bytes[3..]));
        rows[0].ShouldBe(["職員ID", "氏名", "日付", "勤務区分", "始業", "終業", "休憩分", "中抜け分", "時間休分", "実働分", "申請番号", "承認状況", "実績報告日時", "確認者"]);
        rows.Single(r => r[0] == Sato && r[2] == "2026-11-17")
            .ShouldBe([Sato, "佐藤 花子", "2026-11-17", "在宅", "08:30", "17:15", "60", "60", "0", "405", "a-1", "承認", "2026-11-18 08:20", "head"]);
        rows.Single(r => r[0] == Sato && r[2] == "2026-11-18")[3].ShouldBe("");
        var month = (await office.GetAsync(Sato, "/api/months/2026-11")).Json["days"]![16]!;
        ((string?)month["applicationId"], (string?)month["acknowledgedBy"], (string?)month["report"]).ShouldBe(("a-1", "head", "要領を直した"));
        (await office.GetAsync(Sato, "/api/views")).Body.ShouldContain("attendance");
    }

    [Fact]
    public async Task Shift_JIS_is_written_for_systems_that_read_nothing_else_and_what_it_cannot_write_is_a_geta()
    {
        await using var office = await WithDayAsync();
        await office.AddPersonAsync(Planning, "emoji", "u1", "=𠮷野 😀");

        var answer = await office.GetAsync(Head, "/api/sections/planning/months/2026-11/attendance.csv?encoding=shift_jis");

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var rows = CsvText.Parse(Encoding.GetEncoding(932).GetString(answer.Bytes));
        rows[0][0].ShouldBe("職員ID");
        rows.First(r => r[0] == "emoji")[1].ShouldStartWith("'=〓");
        answer.Content.ContentType!.CharSet.ShouldBe("shift_jis");
        (await office.GetAsync(Head, "/api/sections/planning/months/2026-11/attendance.csv?encoding=euc-jp")).Code.ShouldBe("INVALID_ENCODING");
    }

    [Fact]
    public async Task S_176_the_five_figures_come_under_five_names()
    {
        await using var office = await WithDayAsync();
        await AddDayAsync(office, Sato, Tuesday.AddDays(1), Place.Satellite);
        await AddDayAsync(office, Suzuki, Tuesday.AddDays(1), Place.Home);
        await AddDayAsync(office, Suzuki, Tuesday.AddDays(2), Place.Office);

        var figures = (await office.GetAsync(Head, "/api/sections/planning/figures?from=2026-11-16&to=2026-11-20")).Json;

        ((decimal)figures["personDays"]!, (int)figures["uniquePersons"]!, (decimal)figures["dailyMean"]!, (decimal)figures["hours"]!).ShouldBe((3m, 2, 0.6m, 22.25m));
        var most = figures["maximumDay"]!;
        ((string)most["date"]!, (int)most["persons"]!, (int)most["eligible"]!, (decimal)most["rate"]!).ShouldBe(("2026-11-18", 2, 8, 25m));
        ((decimal)figures["byPlace"]!["home"]!, (decimal)figures["byPlace"]!["satellite"]!, (decimal)figures["byPlace"]!["mobile"]!).ShouldBe((2m, 1m, 0m));
        ((int)figures["businessDays"]!, figures["days"]!.AsArray().Count).ShouldBe((5, 5));
        var city = (await office.GetAsync(Personnel, "/api/city/figures?from=2026-11-16&to=2026-11-20")).Json;
        ((decimal)city["personDays"]!, (int)city["eligible"]!).ShouldBe((3m, 12));
        foreach (var range in new[] { "", "?from=2026-11-20&to=2026-11-16", "?from=2024-11-20&to=2026-11-16", "?from=x&to=y" })
        {
            (await office.GetAsync(Head, $"/api/sections/planning/figures{range}")).Code.ShouldBe("INVALID_RANGE");
        }
    }

    [Fact]
    public async Task S_22_S_54_the_form_prints_application_and_report_with_dates_by_era()
    {
        await using var office = await WithDayAsync();

        var page = await office.GetAsync(Sato, "/api/applications/a-1/print");

        page.Content.ContentType!.MediaType.ShouldBe("text/html");
        page.Content.ContentDisposition!.FileNameStar.ShouldBe("テレワーク実施申請書兼実績報告書_佐藤 花子_2026-11-17.html");
        foreach (var text in new[]
        {
            "<h1>テレワーク実施申請書（承認書）兼実績報告書</h1>", "令和8年11月17日（火）", "令和8年11月18日（水） 午後1時5分", "所属長 head", "特に認める理由：特に必要なため", "第2章まで",
            "午前8時30分～午後5時15分", "実働6時間45分", "要領を直した", "令和8年11月18日（水） 午前8時20分", "丁寧です",
        })
        {
            page.Body.ShouldContain(text);
        }

        page.Body.ShouldNotContain("<script");
        page.Body.ShouldNotContain("町田");
        (await office.GetAsync(Sato, "/api/applications/a-1/print?era=false")).Body.ShouldContain("2026年11月17日（火）");
        (await office.GetAsync(Sato, "/api/applications/a-1/print", "en")).Body.ShouldContain("Tue, Nov 17, 2026");
    }

    [Fact]
    public async Task Everything_that_people_typed_is_encoded_on_the_form()
    {
        await using var office = await WithDayAsync("<img src=x onerror=alert(1)>\"'&");

        var page = (await office.GetAsync(Sato, "/api/applications/a-1/print")).Body;

        page.ShouldNotContain("<img");
        page.ShouldContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#x27;&amp;");
    }

    [Fact]
    public async Task The_form_is_the_applicants_and_of_those_who_may_see_the_records_and_looks_like_nothing_to_others()
    {
        await using var office = await WithDayAsync();
        foreach (var person in AccessTable.Everybody)
        {
            var status = (await office.GetAsync(person, "/api/applications/a-1/print")).Status;
            (person, status).ShouldBe((person, person is Sato or Head or Staff.Deputy or Lead or Personnel ? 200 : 404));
        }

        (await office.GetAsync(Sato, "/api/views")).Body.ShouldContain("\"form\"");
    }

    private static async Task<Office> WithDayAsync(string report = "要領を直した")
    {
        var office = await Office.StartAsync().MoveInAsync();
        await AddDayAsync(office, Sato, Tuesday, Place.Home, report);
        await office.Services.StoreAsync(TestApplications.Approved("a-1", Planning, Sato, Head, Tuesday));
        return office;
    }

    private static async Task AddDayAsync(Office office, string person, DateOnly date, Place place, string? report = null)
    {
        var table = office.Services.GetRequiredService<CheckInTable>();
        var row = table.NewRow(Planning, person, date);
        var (start, end) = (TestCity.Zone.At(date, new(8, 30)), TestCity.Zone.At(date, new(17, 15)));
        row.Set(new CheckIn
        {
            PersonId = person,
            Date = date,
            Place = place,
            StartedAt = start,
            StartOrigin = new(ReportSource.Card, person, start),
            EndedAt = end,
            EndOrigin = new(ReportSource.Card, person, end),
            Interruptions = report is null ? [] : [new(TestCity.Zone.At(date, new(10, 0)), TestCity.Zone.At(date, new(11, 0)))],
            Report = report is null ? null : new(report, TestCity.Zone.At(date.AddDays(1), new(8, 20)), ReportSource.Card),
            Acknowledgement = report is null ? null : new(Head, TestCity.Zone.At(date.AddDays(1), new(9, 0)), "丁寧です"),
        });
        await table.WriteAsync(row, Cancel);
    }
}
