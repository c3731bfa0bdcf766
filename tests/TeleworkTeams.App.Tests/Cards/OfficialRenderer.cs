using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeleworkTeams.App.Tests.Cards;

/// <summary>The parser of Microsoft's own renderer (npm: adaptivecards), which the local city's pages draw with.</summary>
internal static class OfficialRenderer
{
    /// <summary>What the parser complains of, by the card's name.</summary>
    public static async Task<IReadOnlyDictionary<string, string[]>> WarningsAsync(IEnumerable<(string Name, JsonNode Card)> cards)
    {
        var folder = Folder();
        var start = new ProcessStartInfo("node", [
            Path.Combine(folder, "parse-cards.mjs"),
            Path.Combine(folder, "../../../src/TeleworkTeams.Local/node_modules/adaptivecards/dist/adaptivecards.min.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(new JsonArray([.. cards.Select(c => new JsonObject { ["name"] = c.Name, ["card"] = c.Card.DeepClone() })]).ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0, await errors);
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(await output)!;
    }

    /// <summary>The folder of this file in the repository.</summary>
    public static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
