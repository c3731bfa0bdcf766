using TeleworkTeams.App.Tests.People;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Security;

public sealed class RetentionTests
{
    [Fact]
    public async Task What_was_sent_is_forgotten_after_its_days_and_a_welcome_is_never_said_again()
    {
        await using var office = await Office.StartAsync(["--Delivery:RetentionDays", "3"]).MoveInAsync();
        await using var team = await TeamStub.StartAsync();
        await InstallAsync(office, team);
        await team.TellAsync(office, Sato, "message", json => json["text"] = "ヘルプ");
        await office.BeatAsync();
        (await StoredRows.AllAsync(office)).ShouldContain("|2026-11-24.replies");
        var said = team.Said.Count;

        office.Clock.MoveTo(Office.Morning.AddDays(2));
        await office.BeatAsync();
        (await StoredRows.AllAsync(office)).ShouldContain("|2026-11-24.replies");

        // A Saturday: nobody is asked anything.
        office.Clock.MoveTo(Office.Morning.AddDays(4));
        await office.BeatAsync();
        await InstallAsync(office, team);
        await office.BeatAsync();

        (await StoredRows.AllAsync(office)).ShouldNotContain("2026-11-24.replies");
        team.Said.Skip(said).ShouldNotContain(s => team.Said.Take(1).Contains(s));
    }

    private static Task InstallAsync(Office office, TeamStub team) => team.TellAsync(office, Sato, "installationUpdate", json => json["action"] = "add");
}
