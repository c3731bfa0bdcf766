using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.Local.Day;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>A working day of a few people by each city's rules, from the morning card to the last report.</summary>
public sealed class PresetDayTests
{
    public static TheoryData<string> Presets => [.. PolicyPresets.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Presets))]
    public async Task The_day_of_every_preset_runs_and_adds_up(string preset)
    {
        var folder = Directory.CreateTempSubdirectory("telework-preset-").FullName;
        var (json, csv) = (Path.Combine(folder, "day.json"), Path.Combine(folder, "month.csv"));

        (await SimulateDay.RunAsync(new DateOnly(2026, 11, 24), 3, json, csv, preset, stepMinutes: 10, TestContext.Current.CancellationToken)).ShouldBe(0);

        await using var read = File.OpenRead(json);
        var day = (await JsonNode.ParseAsync(read, cancellationToken: TestContext.Current.CancellationToken))!;
        ((int)day["stored"]!).ShouldBeGreaterThan(0);
        ((int)day["answered"]!).ShouldBe((int)day["stored"]!);
        ((int)day["duplicates"]! + (int)day["lost"]!).ShouldBe(0);
        Directory.Delete(folder, recursive: true);
    }
}
