using System.Text.Json.Nodes;
using TeleworkTeams.EndToEnd.Tests.City;

namespace TeleworkTeams.EndToEnd.Tests.Commands;

/// <summary>A headless day as a program that a pipeline would run.</summary>
public sealed class SimulateDayTests
{
    [Fact]
    public async Task A_day_of_twenty_people_ends_well_and_its_figures_agree()
    {
        var folder = Directory.CreateTempSubdirectory("telework-day-").FullName;
        var (exitCode, output) = await OneShot.CityAsync(
            folder, TestContext.Current.CancellationToken, "simulate-day", "--date", "2026-11-24", "--staff", "20", "--json", "day.json", "--csv", "month.csv");

        exitCode.ShouldBe(0, output);
        var day = (await JsonNode.ParseAsync(File.OpenRead(Path.Combine(folder, "day.json")), cancellationToken: TestContext.Current.CancellationToken))!;
        int Of(string name) => (int)day[name]!;
        Of("planned").ShouldBe(Of("sent") + Of("unknown") + Of("unreachable") + Of("skipped") + Of("failed"));
        Of("sent").ShouldBeGreaterThan(20);
        Of("answered").ShouldBe(Of("stored"));
        day["byPlace"]!.AsObject().Sum(place => (int)place.Value!).ShouldBe(Of("stored"));
        Of("ended").ShouldBeLessThanOrEqualTo(20);
        (Of("corrected") + Of("missingStart") + Of("missingEnd")).ShouldBeGreaterThanOrEqualTo(0);
        Of("delivered").ShouldBeGreaterThanOrEqualTo(Of("sent"));
        (Of("duplicates") + Of("lost")).ShouldBe(0);
        File.Exists(Path.Combine(folder, "month.csv")).ShouldBeTrue();
        output.ShouldContain("month.csv");
        Directory.Delete(folder, recursive: true);
    }
}
