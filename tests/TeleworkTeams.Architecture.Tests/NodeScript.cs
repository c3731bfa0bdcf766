using System.Diagnostics;
using System.Text.Json;

namespace TeleworkTeams.Architecture.Tests;

/// <summary>The small scripts of this folder, which ask JavaScript packages: text in, JSON out.</summary>
internal static class NodeScript
{
    public static async Task<JsonElement> RunAsync(string script, string input)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "tests", "TeleworkTeams.Architecture.Tests"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0, $"{script}: {await errors}");
        return JsonSerializer.Deserialize<JsonElement>(await output);
    }
}
