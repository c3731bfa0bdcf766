using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

public sealed class SiteTests
{
    [Fact]
    public async Task A_site_is_read_as_it_was_written_and_changed_only_from_what_was_read()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();

        var read = (await office.GetAsync(Sato, "/api/sites")).Json;
        var site = read["sites"]![0]!;
        ((bool)read["canManage"]!, (string)read["usualSiteId"]!, (string)site["name"]!, (bool)site["hasPhone"]!, site["hasSpecialSystems"]).ShouldBe((false, "library", "情報創造館", true, null));
        var changed = Seats.Site() with { Name = "図書館", Opening = [new("saturday", "09:00", "12:00")], Unit = "hour" };
        (await office.PutAsync(Personnel, "/api/sites/library", changed)).Code.ShouldBe("STALE");
        var stored = await office.PutAsync(Personnel, "/api/sites/library", changed, (string)site["etag"]!);

        (stored.Status, (string)stored.Json["opening"]![0]!["day"]!).ShouldBe((200, "saturday"));
        (await office.PutAsync(Administrator, "/api/sites/library", changed, (string)site["etag"]!)).Status.ShouldBe(412);
        (await office.PutAsync(Head, "/api/sites/library", changed)).Status.ShouldBe(404);
        (await office.BookAsync(Sato, null, ("2026-11-25", "day"))).Code.ShouldBe("CLOSED_THAT_DAY");
        (await office.BookAsync(Sato, null, ("2026-11-28", "day"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_site_is_named_by_path_and_nothing_is_kept()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var wrong = Seats.Site(0, " ") with
        {
            Kind = "castle",
            Seats = [new("a", "A", 0, 0), new("a", "A", 0, 0), new(null, new string('x', 41), -1, 40), null],
            Opening = [new("monday", "10:00", "09:00"), new("someday", "09:00", "10:00")],
            LongestMinutes = 5,
            DaysAhead = 401,
            DaysPerPerson = 0,
            OpenFrom = "2026-12-02",
            OpenUntil = "2026-12-01",
            Equipment = [new string('x', 41)],
        };

        var refused = await office.PutAsync(Administrator, "/api/sites/new", wrong);

        (refused.Status, refused.Code).ShouldBe((422, "INVALID_SITE"));
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["code"]}").ShouldBe(
        [
            "name REQUIRED", "kind UNKNOWN", "seats[1].name DUPLICATE", "seats[1].x DUPLICATE", "seats[2].id REQUIRED", "seats[2].name TOO_LONG", "seats[2].x OUT_OF_RANGE",
            "seats[2].y OUT_OF_RANGE", "seats[3].id REQUIRED", "seats[3].name REQUIRED", "seats[3].x OUT_OF_RANGE", "seats[3].y OUT_OF_RANGE", "opening[0].to INVALID_TIME", "opening[1].day UNKNOWN",
            "longestMinutes OUT_OF_RANGE", "daysAhead OUT_OF_RANGE", "daysPerPerson OUT_OF_RANGE", "equipment[0] TOO_LONG", "openUntil INVALID_DATE",
        ], ignoreOrder: true);
        (await office.GetAsync(Sato, "/api/sites")).Json["sites"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_booked_seat_a_booked_day_and_a_booked_site_stay()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();
        await office.BookAsync(Sato, "s2", ("2026-11-25", "day"), ("2026-11-26", "day"));
        var etag = (string)(await office.GetAsync(Sato, "/api/sites")).Json["sites"]![0]!["etag"]!;

        var refused = await office.PutAsync(Administrator, "/api/sites/library", Seats.Site(1) with { OpenUntil = "2026-11-25" }, etag);

        refused.Json["errors"]!.AsArray().Select(e => $"{e!["path"]} {e["message"]}").ShouldBe(["seats これからの予約が2件あるので外せません。", "openUntil この日より後に予約が1件あります。"]);
        var remove = await office.DeleteAsync(Administrator, "/api/sites/library");
        (remove.Status, remove.Code).ShouldBe((409, "SITE_IN_USE"));
        await office.CancelAsync(Sato, "2026-11-25", "2026-11-26");
        (await office.DeleteAsync(Administrator, "/api/sites/library")).Status.ShouldBe(204);
        (await office.DeleteAsync(Administrator, "/api/sites/library")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task S_128_S_134_a_temporary_site_is_opened_for_some_days()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(4, s => s with { Kind = "temporary", Name = "公民館", OpenFrom = "2026-11-25", OpenUntil = "2026-11-26" });

        (await office.BookAsync(Sato, null, ("2026-11-25", "day"), ("2026-11-26", "day"))).Status.ShouldBe(201);
        var closed = await office.BookAsync(Suzuki, null, ("2026-11-27", "day"));

        (closed.Code, (string)closed.Json["detail"]!).ShouldBe(("SITE_CLOSED", "11月27日(金)は開いていません。この拠点は11月26日(木)までです。"));
        ((string)(await office.GetAsync(Suzuki, "/api/sites/library/days/2026-11-27")).Json["why"]!).ShouldBe("11月27日(金)は開いていません。この拠点は11月26日(木)までです。");
    }
}
