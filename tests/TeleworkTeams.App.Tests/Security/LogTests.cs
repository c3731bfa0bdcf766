using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.People;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Security;

public sealed class LogTests
{
    private const string Mark = "marked-7f3a";

    [Fact]
    public async Task No_level_from_Debug_on_quotes_what_people_write_or_what_proves_who_they_are()
    {
        var log = new LogBook();
        await using var office = await Office.StartAsync(adjust: log.Keep).MoveInAsync();
        await using var team = await TeamStub.StartAsync();
        await office.AddPersonAsync(Planning, "named", "u1", $"{Mark}さん");

        await office.PostAsync(Sato, "/api/days/today/start", new { place = "home", plan = Mark });
        await office.PostAsync(Sato, "/api/days/today/start", new { place = Mark });
        await office.PostAsync(Sato, "/api/days/today/start", $"{{\"place\": {Mark}");
        await office.PostAsync(Sato, "/api/days/today/start", $"{{\"place\":\"home\",\"plan\":{{\"{Mark}\":1}}}}");
        await office.PostAsync(Sato, "/api/days/today/end", new { result = Mark, deliverable = $"https://files.example/{Mark}" });
        await office.PostAsync(Sato, "/api/leaves", new { from = Mark, kind = Mark });
        await office.PostAsync(Head, "/api/sections/planning/people/import", Encoding.UTF8.GetBytes($"id,name\n{Mark},\"{Mark}\"{Mark}\nx,{Mark}\n"));
        var settings = await office.GetAsync(Head, "/api/sections/planning/settings");
        var wanted = settings.Json;
        wanted["name"] = Mark;
        await office.PutAsync(Head, "/api/sections/planning/settings", wanted, settings.Headers.ETag!.ToString());
        await office.PutAsync(Head, "/api/sections/planning/settings", new { name = Mark, closedDays = new[] { Mark } }, Mark);
        await office.SendAsync(null, HttpMethod.Get, "/api/session", change: r => r.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Mark));
        foreach (var isChecked in new[] { false, true })
        {
            var id = Guid.NewGuid().ToString();
            await office.PostAsync(Sato, "/api/memos", new { id, personId = Suzuki, caller = Mark, number = Mark, subject = Mark, wanted = "callBack", text = $"{Mark} 1234 5678 9018", residentDataChecked = isChecked });
            await office.PostAsync(Suzuki, $"/api/memos/{id}/handOver", new { personId = Head, note = Mark });
        }

        await office.GetAsync(Head, "/api/sections/planning/board");
        await office.GetAsync(Head, "/api/sections/planning/months/2026-11/csv");
        await team.TellAsync(office, Sato, "message", json => json["text"] = Mark);
        await team.TellAsync(office, Sato, "message", json => json["text"] = $"在宅 {Mark}");
        await team.TellAsync(office, Sato, Mark, json => json["text"] = new JsonArray(Mark));
        await team.TellAsync(office, Sato, "invoke", json => json["value"] = new JsonObject { ["action"] = Mark });
        await office.PostAsync(null, "/api/messages", $"{{\"type\": {Mark}");
        await office.BeatAsync();

        log.Lines.Count.ShouldBeGreaterThan(50);
        log.Lines.Where(l => l.Contains(Mark, StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
