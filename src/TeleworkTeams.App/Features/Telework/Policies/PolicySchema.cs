using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>The published schema of a policy document, for editors and for whoever checks a file before sending it: GET /policy.schema.json.</summary>
/// <remarks>https://json-schema.org/draft-07 – the draft that editors' YAML plug-ins read best.</remarks>
internal static class PolicySchema
{
    public const string IdPattern = "^[A-Za-z0-9_-]{1,32}$";
    public const string TimePattern = "^([01]?[0-9]|2[0-3]):[0-5][0-9]$";
    public const string TextPattern = @"^\S([^\u0000-\u001f]*\S)?$";

    /// <summary>Without end: a schema is the same for a host's whole life.</summary>
    public static string Text { get; } = Make().ToJsonString(new JsonSerializerOptions(JsonSerializerOptions.Web) { WriteIndented = true });

    public static void MapPolicySchema(this IEndpointRouteBuilder app) =>
        app.MapGet("/policy.schema.json", () => TypedResults.Text(Text, "application/schema+json"));

    private static JsonObject Make()
    {
        var document = Of(PolicyShape.Document);
        document.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        document.Insert(1, "title", "Telework policy of a city or a section");
        return document;
    }

    private static JsonObject Of(PolicyShape shape) => shape switch
    {
        PolicyShape.Flag => new() { ["type"] = "boolean" },
        PolicyShape.Number number => new()
        {
            ["type"] = number.Step == 1 ? "integer" : "number", ["minimum"] = number.Low, ["maximum"] = number.High, ["multipleOf"] = number.Step,
        },
        PolicyShape.Word word => new() { ["type"] = "string", ["enum"] = new JsonArray([.. word.Words.Select(w => (JsonNode)w)]) },
        PolicyShape.Id => new() { ["type"] = "string", ["pattern"] = IdPattern },
        PolicyShape.Time => new() { ["type"] = "string", ["pattern"] = TimePattern },
        PolicyShape.Date => new() { ["type"] = "string", ["format"] = "date" },
        PolicyShape.Text text => new() { ["type"] = "string", ["maxLength"] = text.Longest, ["pattern"] = TextPattern },
        PolicyShape.Items items => new()
        {
            ["type"] = "array", ["items"] = Of(items.Of), ["minItems"] = 1, ["maxItems"] = items.Most, ["uniqueItems"] = items.Of is PolicyShape.Word,
        },
        PolicyShape.Group group => Group(group),
        _ => throw new InvalidOperationException($"{shape} has no schema."),
    };

    private static JsonObject Group(PolicyShape.Group group)
    {
        JsonObject members = [];
        foreach (var member in group.Members)
        {
            members[member.Key] = Of(member.Shape);
        }

        JsonObject json = new() { ["type"] = "object", ["properties"] = members, ["additionalProperties"] = false, ["minProperties"] = 1 };
        if (group.Members.Where(m => m.Required).Select(m => (JsonNode)m.Key).ToArray() is { Length: > 0 } required)
        {
            json["required"] = new JsonArray(required);
        }

        return json;
    }
}
