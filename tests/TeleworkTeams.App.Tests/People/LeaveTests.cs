using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

public sealed class LeaveTests
{
    [Fact]
    public async Task A_range_covers_its_business_days_and_no_others()
    {
        await using var office = await Office.StartAsync().MoveInAsync(s => s with { ClosedDays = [new(2026, 11, 26)] });

        var entered = await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-20", to = "2026-11-30", kind = "day" });

        // 21, 22, 28, 29: weekend; 23: 勤労感謝の日; 26: the section's own.
        Dates(entered).ShouldBe(["2026-11-20", "2026-11-24", "2026-11-25", "2026-11-27", "2026-11-30"]);
        entered.Json.AsArray().ShouldAllBe(l => l!["enteredBy"] == null);
        (await office.DeleteAsync(Sato, "/api/leaves/2026-11-25")).Status.ShouldBe(204);
        Dates(await office.GetAsync(Sato, "/api/leaves?from=2026-11-01&to=2026-11-30")).ShouldBe(["2026-11-20", "2026-11-24", "2026-11-27", "2026-11-30"]);
        (await office.GetAsync(Suzuki, "/api/leaves?from=2026-11-01&to=2026-11-30")).Json.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("morning", null, null)]
    [InlineData("afternoon", null, null)]
    [InlineData("hours", "10:00", "12:00")]
    public async Task A_part_of_a_day_is_kept_as_it_was_entered_and_a_later_entry_replaces_it(string kind, string? from, string? to)
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-25", kind = "day" });

        var leave = (await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-25", kind, fromTime = from, toTime = to })).Json.AsArray().ShouldHaveSingleItem()!;

        ((string)leave["kind"]!, (string?)leave["from"], (string?)leave["to"]).ShouldBe((kind, from, to));
        (await office.GetAsync(Sato, "/api/days/2026-11-25")).Json["leave"]!["kind"]!.ToString().ShouldBe(kind);
    }

    [Theory]
    [InlineData("2026-11-23", null, "day", null, null, "NOT_A_BUSINESS_DAY")]
    [InlineData("2026-11-28", "2026-11-29", "day", null, null, "NOT_A_BUSINESS_DAY")]
    [InlineData("2026-11-31", null, "day", null, null, "INVALID_DATE")]
    [InlineData(null, null, "day", null, null, "INVALID_DATE")]
    [InlineData("2026-11-25", "2026-11-24", "day", null, null, "INVALID_DATE")]
    [InlineData("2026-11-25", "2027-11-25", "day", null, null, "INVALID_DATE")]
    [InlineData("2026-09-01", null, "day", null, null, "INVALID_DATE")]
    [InlineData("9999-12-31", null, "day", null, null, "INVALID_DATE")]
    [InlineData("2026-11-25", null, "weekend", null, null, "UNKNOWN_LEAVE_KIND")]
    [InlineData("2026-11-25", null, "3", null, null, "UNKNOWN_LEAVE_KIND")]
    [InlineData("2026-11-25", null, null, null, null, "UNKNOWN_LEAVE_KIND")]
    [InlineData("2026-11-25", null, "hours", null, null, "INVALID_TIME")]
    [InlineData("2026-11-25", null, "hours", "12:00", "12:00", "INVALID_TIME")]
    [InlineData("2026-11-25", null, "hours", "9時", "12:00", "INVALID_TIME")]
    public async Task What_cannot_be_is_refused_with_its_code_and_nothing_is_kept(string? from, string? to, string? kind, string? fromTime, string? toTime, string code)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var refused = await office.PostAsync(Sato, "/api/leaves", new { from, to, kind, fromTime, toTime });

        (refused.Status, refused.Code).ShouldBe((400, code));
        (await office.GetAsync(Sato, "/api/leaves?from=2026-09-01&to=2026-12-31")).Json.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_manager_enters_says_who_did_it_and_the_person_can_remove_it()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        (await office.PostAsync(Head, "/api/sections/planning/people/sato/leaves", new { from = "2026-11-25", kind = "day" })).Status.ShouldBe(200);

        (await office.GetAsync(Sato, "/api/leaves")).Json[0]!["enteredBy"]!.ToString().ShouldBe(Head);
        (await office.GetAsync(Head, "/api/sections/planning/people/sato/leaves")).Json.AsArray().Count.ShouldBe(1);
        (await office.DeleteAsync(Sato, "/api/leaves/2026-11-25")).Status.ShouldBe(204);
        (await office.GetAsync(Head, "/api/sections/planning/people/sato/leaves")).Json.AsArray().ShouldBeEmpty();
        (await office.DeleteAsync(Sato, "/api/leaves/2026-11-25")).Status.ShouldBe(204);
        (await office.DeleteAsync(Sato, "/api/leaves/tomorrow")).Code.ShouldBe("INVALID_DATE");
        (await office.GetAsync(Sato, "/api/leaves?from=2026-01-01&to=2028-01-01")).Code.ShouldBe("INVALID_DATE");
        (await office.GetAsync(Sato, "/api/leaves?from=9999-12-01")).Code.ShouldBe("INVALID_DATE");
    }

    [Fact]
    public async Task The_board_shows_leave_and_who_is_on_leave_all_day_cannot_start()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-24", kind = "day" });

        (await office.PostAsync(Sato, "/api/days/today/start", new { place = "home" })).Code.ShouldBe("ON_LEAVE");
        var row = (await office.GetAsync(Suzuki, "/api/sections/planning/board")).Json["rows"]!.AsArray().Single(r => (string)r!["personId"]! == Sato)!;
        ((string)row["state"]!, row["marks"]!.AsArray().Count).ShouldBe(("leave", 0));
    }

    private static List<string> Dates(Answer answer) => [.. answer.Json.AsArray().Select(l => (string)l!["date"]!)];
}
