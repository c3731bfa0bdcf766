using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Chat;

namespace TeleworkTeams.Local.City;

/// <summary>The commands of the message extension as the app's package names them.</summary>
internal static class PackageCommands
{
    public static IReadOnlyList<ExtensionCommand> All()
    {
        var english = Read("en.json");
        return [.. Read("manifest.json")["composeExtensions"]!.AsArray()
            .SelectMany((extension, e) => extension!["commands"]!.AsArray().Select((command, c) => Of(command!, $"composeExtensions[{e}].commands[{c}]", english)))];
    }

    private static ExtensionCommand Of(JsonNode command, string key, JsonObject english)
    {
        var parameter = command["parameters"]?.AsArray().FirstOrDefault();
        return new ExtensionCommand(
            (string)command["id"]!, (string)command["title"]!, (string)english[$"{key}.title"]!, (string?)command["type"] == "action", (string?)parameter?["name"] ?? "query")
        {
            Prompt = (string?)parameter?["title"] ?? "",
            PromptEnglish = (string?)english[$"{key}.parameters[0].title"] ?? "",
            RunsAtOnce = (bool?)command["initialRun"] == true,
        };
    }

    private static JsonObject Read(string name)
    {
        using var file = typeof(PackageCommands).Assembly.GetManifestResourceStream("package/" + name)!;
        return JsonNode.Parse(file)!.AsObject();
    }
}
