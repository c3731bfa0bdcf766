using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Reports;

/// <summary>S-32: who looks at somebody's records with more rights is shown to that person.</summary>
public sealed class LooksTests
{
    [Fact]
    public async Task A_managers_look_is_shown_to_the_person_with_name_role_and_what_was_seen()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        await office.GetAsync(Head, "/api/sections/planning/board");
        await office.GetAsync(Head, "/api/sections/planning/months/2026-11");
        await office.GetAsync(Staff.Deputy, "/api/sections/planning/months/2026-10/csv");
        await office.GetAsync(Personnel, "/api/sections/planning/months/2026-11?person=sato");

        (await ViewsAsync(office, Sato)).ShouldBe(
            ["head head board ", "head head month 2026-11", "deputy deputy csv 2026-10", "personnel personnel month 2026-11"], ignoreOrder: true);
        (await ViewsAsync(office, Suzuki)).ShouldBe(["head head board ", "head head month 2026-11", "deputy deputy csv 2026-10"], ignoreOrder: true);
        (await ViewsAsync(office, Tanaka)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_look_is_written_down_once_a_day()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        foreach (var _ in Enumerable.Range(0, 3))
        {
            await office.GetAsync(Head, "/api/sections/planning/months/2026-11");
            office.Clock.MoveTo(office.Clock.GetUtcNow().AddHours(1));
        }

        (await ViewsAsync(office, Sato)).Count.ShouldBe(1);
        office.Clock.MoveTo(Office.Morning.AddDays(1));
        await office.GetAsync(Head, "/api/sections/planning/months/2026-11");
        (await ViewsAsync(office, Sato)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_unit_leads_look_is_shown_to_the_unit_alone()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        await office.GetAsync(Lead, "/api/sections/planning/months/2026-11");
        await office.GetAsync(Lead, "/api/sections/planning/board");

        (await ViewsAsync(office, Sato)).ShouldBe(["lead unitLead month 2026-11", "lead unitLead board "], ignoreOrder: true);
        (await ViewsAsync(office, Suzuki)).ShouldBeEmpty();
        (await ViewsAsync(office, Lead)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_leads_two_units_has_looked_at_both()
    {
        await using var office = await Office.StartAsync().MoveInAsync(s => s with { Units = [.. s.Units.Select(u => u with { LeadId = Lead })] });

        await office.GetAsync(Lead, "/api/sections/planning/months/2026-11");

        (await ViewsAsync(office, Sato)).ShouldBe(["lead unitLead month 2026-11"]);
        (await ViewsAsync(office, Suzuki)).ShouldBe(["lead unitLead month 2026-11"]);
        (await ViewsAsync(office, Head)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ones_own_look_and_a_colleagues_look_at_the_board_are_no_look()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        await office.GetAsync(Sato, "/api/months/2026-11");
        await office.GetAsync(Sato, "/api/months/2026-11/csv");
        await office.GetAsync(Suzuki, "/api/sections/planning/board");
        await office.GetAsync(Suzuki, "/api/sections/planning/months/2026-11");

        (await ViewsAsync(office, Sato)).ShouldBeEmpty();
        (await office.GetAsync(Sato, "/api/views?cursor=anything")).Code.ShouldBe("BAD_REQUEST");
        (await office.GetAsync(Sato, "/api/views?cursor=%3Dother%20%3Drow%20-")).Status.ShouldBeOneOf(200, 400);
    }

    [Fact]
    public async Task Many_looks_come_page_by_page_and_the_newest_first()
    {
        await using var office = await Office.StartAsync(now: Office.Morning.AddDays(-80)).MoveInAsync();
        for (var day = 0; day < 60; day++)
        {
            await office.GetAsync(Head, "/api/sections/planning/board");
            office.Clock.MoveTo(office.Clock.GetUtcNow().AddDays(1));
        }

        var first = (await office.GetAsync(Sato, "/api/views")).Json;
        var second = (await office.GetAsync(Sato, $"/api/views?cursor={Uri.EscapeDataString((string)first["next"]!)}")).Json;

        first["items"]!.AsArray().Count.ShouldBe(50);
        second["items"]!.AsArray().Count.ShouldBe(10);
        second["next"].ShouldBeNull();
        var months = first["items"]!.AsArray().Concat(second["items"]!.AsArray()).Select(i => (string)i!["month"]!).ToList();
        months.ShouldBe(months.OrderDescending(StringComparer.Ordinal));
    }

    private static async Task<List<string>> ViewsAsync(Office office, string person) =>
        [.. (await office.GetAsync(person, "/api/views")).Json["items"]!.AsArray().Select(i => $"{i!["by"]} {i["role"]} {i["what"]} {i["month"]}")];
}
