using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>The published schema of policy documents against a real validator, the reader of documents, and the types that they become.</summary>
public sealed class PolicySchemaTests
{
    private static readonly string[] Good =
    [
        "name: 市",
        "name: 市\ndeadline:\n  kind: previousDay\n  time: 12:00",
        "name: 市\ndeadline:\n  kind: businessDaysBefore\n  days: 2.0",
        "name: 市\nlimits:\n  daysPerWeek: 2.5\n  units: [day, halfDay]\n  spots:\n    - spot: ownHome\n    - { spot: hospital, reasonRequired: true }",
        "name: \"2026\"\nroute: { kind: 'order' }",
        "name: 市\nlifts:\n  - { from: 2026-02-28, to: \"2026-03-01\", reason: 台風, caps: true }",
        "name: 市\nresources:\n  pools:\n    - { id: vpn, name: 回線, perDay: 100000 }",
        "name: 市\nconfirmations:\n  - { id: a-1_B, text: 確認しました, by: applicant, required: false }",
        $"name: {new string('市', 60)}",
    ];

    private static readonly string[] Bad =
    [
        "source: 要綱",
        "name:",
        "name: 2026",
        "name: true",
        "name: ' 市'",
        "name: \"市\\n\"",
        $"name: {new string('市', 61)}",
        "name: 市\nlimit: 1",
        "name: 市\nlimits: {}",
        "name: 市\nlimits:\n  daysPerWeek: 0",
        "name: 市\nlimits:\n  daysPerWeek: 1.2",
        "name: 市\nlimits:\n  daysPerWeek: '2'",
        "name: 市\nlimits:\n  officeDaysPerWeek: 1.5",
        "name: 市\nlimits:\n  units: []",
        "name: 市\nlimits:\n  units: day",
        "name: 市\nlimits:\n  units: [day, day]",
        "name: 市\nlimits:\n  spots: [ownHome]",
        "name: 市\nroute:\n  kind: Application",
        "name: 市\nroute:\n  ordersAllowed: true",
        "name: 市\nroute:\n  kind: order\n  ordersAllowed: yes",
        "name: 市\nroute:\n  kind: order\n  kind: order",
        "name: 市\ndeadline:\n  kind: none\n  days: 0",
        "name: 市\ndeadline:\n  kind: previousDay\n  time: 24:00",
        "name: 市\nlifts:\n  - { from: 2026-02-30, reason: 台風, caps: true }",
        "name: 市\nresources:\n  pools:\n    - { id: v p n, name: 回線, perDay: 1 }",
        "- name: 市",
    ];

    [Fact]
    public async Task Every_preset_satisfies_the_published_schema() =>
        (await ObjectionsAsync(PolicyPresets.All.Select(p => p.Yaml))).ShouldAllBe(o => o.Length == 0);

    [Fact]
    public async Task Schema_and_reader_take_the_same_documents()
    {
        var objections = await ObjectionsAsync([.. Good, .. Bad]);

        foreach (var (document, said) in Good.Concat(Bad).Zip(objections))
        {
            (document, said.Length == 0).ShouldBe((document, Good.Contains(document)), string.Join("; ", said));
            (document, ReadPolicy.From(document, Language.En).Problems.Count == 0).ShouldBe((document, Good.Contains(document)));
        }
    }

    /// <summary>A member of a policy type without a place in the document could never be set.</summary>
    [Fact]
    public void Every_member_of_the_policy_types_is_in_the_schema() =>
        Compare(typeof(TeleworkPolicy), JsonNode.Parse(PolicySchema.Text)!, "").ShouldBeEmpty();

    private static IEnumerable<string> Compare(Type type, JsonNode schema, string path)
    {
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
        var described = schema["properties"]!.AsObject();
        foreach (var missing in members.Keys.Except(described.Select(d => d.Key)).Concat(described.Select(d => d.Key).Except(members.Keys)))
        {
            yield return $"{path}/{missing}";
        }

        foreach (var (name, member) in members.Where(m => described.ContainsKey(m.Key)))
        {
            var (inner, at) = (member.PropertyType, described[name]!);
            inner = Nullable.GetUnderlyingType(inner) ?? inner;
            (inner, at) = inner.IsGenericType ? (inner.GetGenericArguments()[0], at["items"]!) : (inner, at);
            if (inner.IsEnum && !Enum.GetNames(inner).Select(JsonNamingPolicy.CamelCase.ConvertName).SequenceEqual(at["enum"]!.AsArray().Select(w => (string)w!)))
            {
                yield return $"{path}/{name}: words";
            }

            foreach (var difference in inner.Assembly == type.Assembly && !inner.IsEnum ? Compare(inner, at, $"{path}/{name}") : [])
            {
                yield return difference;
            }
        }
    }

    private static async Task<string[][]> ObjectionsAsync(IEnumerable<string> documents)
    {
        var input = new JsonObject { ["schema"] = JsonNode.Parse(PolicySchema.Text), ["documents"] = new JsonArray([.. documents.Select(d => (JsonNode)d)]) };
        var answer = await NodeScript.RunAsync("validate-policy.mjs", input.ToJsonString());
        return answer.Deserialize<string[][]>()!;
    }
}
