using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>The app package as the toolkit builds it for an environment.</summary>
internal static partial class AppPackage
{
    /// <summary>The manifest with the placeholders of <c>env/.env.local</c> filled in.</summary>
    public static JsonObject Manifest() => JsonNode.Parse(Fill(Repository.Read("appPackage/manifest.json"), Environment("local")))!.AsObject();

    /// <summary>A localisation file: <c>ja</c> or <c>en</c>.</summary>
    public static JsonObject Language(string tag) => JsonNode.Parse(Repository.Read($"appPackage/{tag}.json"))!.AsObject();

    /// <summary>The titles of the bot's commands in one language: list 0 is the personal chat's, list 1 the team's.</summary>
    public static IReadOnlyList<string> Commands(string tag, int list = 0) =>
        [.. Language(tag).Where(s => CommandTitle().Match(s.Key) is { Success: true } title && title.Groups[1].Value == $"{list}").Select(s => s.Value!.GetValue<string>())];

    /// <summary>The strings of the manifest that Teams shows, under the keys that a localisation file gives them.</summary>
    public static IReadOnlyDictionary<string, string> ShownStrings()
    {
        var manifest = Manifest();
        var shown = new Dictionary<string, string>();
        foreach (var part in new[] { "name", "description" })
        {
            foreach (var length in new[] { "short", "full" })
            {
                shown[$"{part}.{length}"] = manifest[part]![length]!.GetValue<string>();
            }
        }

        foreach (var (tab, i) in manifest["staticTabs"]!.AsArray().Select((t, i) => (t!, i)))
        {
            shown[$"staticTabs[{i}].name"] = tab["name"]!.GetValue<string>();
        }

        foreach (var (list, l) in manifest["bots"]![0]!["commandLists"]!.AsArray().Select((x, i) => (x!, i)))
        {
            foreach (var (command, c) in list["commands"]!.AsArray().Select((x, i) => (x!, i)))
            {
                shown[$"bots[0].commandLists[{l}].commands[{c}].title"] = command["title"]!.GetValue<string>();
                shown[$"bots[0].commandLists[{l}].commands[{c}].description"] = command["description"]!.GetValue<string>();
            }
        }

        foreach (var (command, c) in Extension(manifest).Select((x, i) => (x, i)))
        {
            shown[$"composeExtensions[0].commands[{c}].title"] = command["title"]!.GetValue<string>();
            shown[$"composeExtensions[0].commands[{c}].description"] = command["description"]!.GetValue<string>();
            foreach (var (parameter, p) in (command["parameters"]?.AsArray() ?? []).Select((x, i) => (x!, i)))
            {
                shown[$"composeExtensions[0].commands[{c}].parameters[{p}].title"] = parameter["title"]!.GetValue<string>();
                shown[$"composeExtensions[0].commands[{c}].parameters[{p}].description"] = parameter["description"]!.GetValue<string>();
            }
        }

        return shown;
    }

    /// <summary>The commands of the message extension.</summary>
    public static IReadOnlyList<JsonNode> Extension(JsonObject manifest) => [.. manifest["composeExtensions"]!.AsArray().Single()!["commands"]!.AsArray().Select(c => c!)];

    /// <summary>The variables of one of the environment files.</summary>
    public static IReadOnlyDictionary<string, string> Environment(string name) =>
        Repository.Read($"env/.env.{name}").Split('\n').Where(l => l.Contains('=') && !l.StartsWith('#'))
            .Select(l => l.Split('=', 2)).ToDictionary(p => p[0].Trim(), p => p[1].Trim());

    /// <summary>The names of the placeholders in a text.</summary>
    public static IReadOnlyList<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>What the official schema, as published in npm's @microsoft/app-manifest, has against a document.</summary>
    public static async Task<IReadOnlyList<string>> ObjectionsAsync(string schemaFile, JsonObject document)
    {
        var input = new JsonObject { ["schema"] = schemaFile, ["document"] = document.DeepClone() };
        return (await NodeScript.RunAsync("validate-json.mjs", input.ToJsonString())).Deserialize<string[]>()!;
    }

    private static string Fill(string template, IReadOnlyDictionary<string, string> values) =>
        Placeholder().Replace(template, m => values.TryGetValue(m.Groups[1].Value, out var value) ? value : m.Value);

    [GeneratedRegex(@"\$\{\{([A-Z0-9_]+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^bots\[0\]\.commandLists\[(\d)\]\.commands\[\d+\]\.title$")]
    private static partial Regex CommandTitle();
}
