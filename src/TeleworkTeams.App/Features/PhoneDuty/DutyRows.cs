using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The section's rules as one document, so that they change together or not at all. RK = r.</summary>
internal sealed class DutyRulesRow : Row
{
    /// <summary>A <see cref="DutyRules"/> as JSON.</summary>
    public string Rules { get; set; } = "";

    public DutyRules ToRules() => JsonSerializer.Deserialize(Rules, DutyJson.Default.DutyRules)!;

    public void Set(DutyRules rules) => Rules = JsonSerializer.Serialize(rules, DutyJson.Default.DutyRules);
}

/// <summary>A published day: shifts as they were published and who has them. The past is history and is never worked out again. RK = d|yyyyMMdd.</summary>
internal sealed class DutyDayRow : Row
{
    /// <summary>A <see cref="DutyDay"/> as JSON.</summary>
    public string Day { get; set; } = "";

    /// <summary>Names of the kinds by id, as they were when it was published.</summary>
    public string Kinds { get; set; } = "{}";

    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>Rises with each change, for calendars that follow.</summary>
    public int Revision { get; set; }

    public DutyDay ToDay() => JsonSerializer.Deserialize(Day, DutyJson.Default.DutyDay)!;

    public Dictionary<string, string> ToKinds() => JsonSerializer.Deserialize(Kinds, DutyJson.Default.DictionaryStringString)!;

    public void Set(DutyDay day)
    {
        Day = JsonSerializer.Serialize(day, DutyJson.Default.DutyDay);
        Revision++;
    }

    public void SetKinds(IReadOnlyDictionary<string, string> names) =>
        Kinds = JsonSerializer.Serialize(names.ToDictionary(), DutyJson.Default.DictionaryStringString);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DutyRules))]
[JsonSerializable(typeof(DutyDay))]
[JsonSerializable(typeof(IReadOnlyList<DutyTurn>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class DutyJson : JsonSerializerContext;
