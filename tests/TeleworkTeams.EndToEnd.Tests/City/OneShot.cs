using System.Diagnostics;
using System.Text;

namespace TeleworkTeams.EndToEnd.Tests.City;

/// <summary>A program that does its work and ends.</summary>
internal static class OneShot
{
    /// <summary>Runs it and returns its exit code and all that it printed.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, CancellationToken cancellationToken, params string[] arguments)
    {
        var start = OperatingSystem.IsWindows() && program == "npm"
            ? new ProcessStartInfo("cmd", ["/c", "npm", .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        (start.StandardOutputEncoding, start.StandardErrorEncoding) = (Encoding.UTF8, Encoding.UTF8);
        start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Runs the local city's program.</summary>
    public static Task<(int ExitCode, string Output)> CityAsync(string folder, CancellationToken cancellationToken, params string[] arguments) =>
        RunAsync("dotnet", folder, cancellationToken, [BuildFacts.LocalAssembly, .. arguments]);
}
