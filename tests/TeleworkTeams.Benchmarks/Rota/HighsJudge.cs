using System.Diagnostics;
using System.Text.Json;

namespace TeleworkTeams.Benchmarks.Rota;

/// <summary>HiGHS in a Node.js process of its own. Its package is installed, as the lock file says, when it is needed for the first time.</summary>
internal sealed class HighsJudge : IDisposable
{
    private readonly Process _node;

    private HighsJudge(Process node) => _node = node;

    public static async Task<HighsJudge> StartAsync(string folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(folder, "node_modules", "highs", "package.json")))
        {
            var arguments = new[] { "ci", "--no-audit", "--no-fund", "--loglevel=error" };
            using var npm = Start(OperatingSystem.IsWindows() ? new("cmd", ["/c", "npm", .. arguments]) : new("npm", arguments), folder);
            npm.StandardInput.Close();
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm could not install the packages of {folder}.");
            }
        }

        return new(Start(new("node", ["judge.mjs"]), Path.Combine(folder, "Rota")));
    }

    public async Task<Verdict> SolveAsync(RotaModel model, bool isWhole, double seconds, CancellationToken cancellationToken)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(model.ToJson(isWhole, seconds)).AsMemory(), cancellationToken);
        await _node.StandardInput.FlushAsync(cancellationToken);
        var answer = await _node.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("HiGHS has ended.");
        return JsonSerializer.Deserialize<Verdict>(answer, JsonSerializerOptions.Web)!;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        if (!_node.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _node.Kill();
        }

        _node.Dispose();
    }

    private static Process Start(ProcessStartInfo start, string folder)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
    }
}

/// <summary>What HiGHS says of a model.</summary>
/// <param name="IsOptimal">Proven.</param>
/// <param name="Status">HiGHS's own number for it.</param>
/// <param name="Objective">The best that was found.</param>
/// <param name="Milliseconds">Of solving alone, the model already read.</param>
internal sealed record Verdict(bool IsOptimal, int Status, double Objective, double Milliseconds);
