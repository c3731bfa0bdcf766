using System.Diagnostics;
using System.Globalization;
using TeleworkTeams.EndToEnd.Tests.City;

namespace TeleworkTeams.EndToEnd.Tests.Commands;

/// <summary>Starting and stopping: nothing stays behind, and what does not work is said in one line.</summary>
public sealed class StopTests(SharedCity shared)
{
    [Theory]
    [InlineData("INT", false)]
    [InlineData("TERM", true)]
    public async Task A_stopped_city_leaves_no_process_behind(string signal, bool playground)
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // The processes are counted in /proc.
        }

        await using var city = await LocalCity.StartAsync(TestContext.Current.CancellationToken, playground ? [] : ["--no-playground"]);
        var children = ChildrenOf(city.ProcessId);
        children.Count.ShouldBe(playground ? 2 : 1);

        (await city.StopAsync(signal == "INT" && IgnoresInterrupts() ? "TERM" : signal)).ShouldBe(0, city.Output);

        children.Where(IsRunning).ShouldBeEmpty();
        if (!playground)
        {
            city.Addresses.Playground.ShouldBeNull();
            city.Output.ShouldContain("not running: switched off (--no-playground)");
        }
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_line()
    {
        var port = (await shared.GetAsync()).Addresses.App.Port.ToString(CultureInfo.InvariantCulture);

        var (exitCode, output) = await OneShot.CityAsync(
            Path.GetTempPath(), TestContext.Current.CancellationToken, "--no-browser", "--port", port, "--data", Path.Combine(Path.GetTempPath(), "telework-not-started"));

        exitCode.ShouldBe(1);
        output.Trim().ShouldBe($"Port {port} (app and tab) is in use: end the program that uses it, or choose others with --port.");
    }

    /// <summary>Whether a shell started the tests in the background: their processes inherit that Ctrl+C is ignored, so the city is stopped the other way.</summary>
    private static bool IgnoresInterrupts()
    {
        var ignored = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
        return (ulong.Parse(ignored["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 0b10) != 0;
    }

    private static List<int> ChildrenOf(int parent) =>
        [.. Process.GetProcesses().Where(process => ParentOf(process.Id) == parent).Select(process => process.Id)];

    private static bool IsRunning(int id) => File.Exists($"/proc/{id}/stat");

    private static int ParentOf(int id)
    {
        try
        {
            // "id (name) state parent …"; the name may hold anything, also a bracket.
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
