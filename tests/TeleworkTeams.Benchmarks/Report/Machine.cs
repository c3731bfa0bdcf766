using System.Runtime.InteropServices;

namespace TeleworkTeams.Benchmarks.Report;

/// <summary>What the figures were measured on, and how busy it was before anything began.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
        return $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, load before the run {load}, {DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC";
    }
}
